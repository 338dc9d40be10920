#pragma once

/// Shell text that scripts begin with where a tree is described to be compared later. Fields of `find -printf` as in
/// listtree: $tree_facts. `tree_below FOLDER` prints them for everything below it, the folder itself excepted, whose
/// times change when it is renamed. Two such descriptions are equal only when nothing was edited, added, removed or
/// given other attributes in between: nobody can set a change time (%C). A macro, because scripts are literals.
#define AKIMORI_TREE_FACTS                                                                                        \
    "tree_facts='%y\\0%m\\0%U\\0%G\\0%s\\0%T@\\0%C@\\0%i\\0%D\\0%n\\0%P\\0%l\\0'\n"                               \
    "tree_below() { (cd \"$1\" && exec find . -mindepth 1 -printf \"$tree_facts\"); }\n"
