#pragma once

/// Shell text that scripts begin with where they hash many files. `sh -c "$hash_names" sh NAME…` then prints
/// "<64 hex digits> *NAME" and NUL for every NAME that can be read. OpenSSL, where there is one that answers a known
/// question, because it uses the processor's instructions for SHA-256, which Debian's sha256sum does not (a quarter of the
/// processor time, measured). It ends its records with a newline and knows no "--", so a batch with a name that has a newline
/// or begins with "-" goes to sha256sum. A macro, because scripts are literals.
#define AKIMORI_HASH_NAMES                                                                                        \
    "openssl_hashes=\n"                                                                                           \
    "[ \"$(openssl dgst -sha256 -r /dev/null 2>/dev/null)\" = "                                                   \
    "'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */dev/null' ] && openssl_hashes=yes\n"     \
    "hash_names='case \"$*\" in\n"                                                                                \
    "-* | *\" -\"* | *\"\n"                                                                                       \
    "\"*) openssl_hashes= ;;\n"                                                                                   \
    "esac\n"                                                                                                      \
    "[ \"$openssl_hashes\" ] || exec sha256sum -z -b -- \"$@\"\n"                                                 \
    "openssl dgst -sha256 -r \"$@\" | tr \"\\n\" \"\\0\"'\n"                                                      \
    "export openssl_hashes hash_names\n"
