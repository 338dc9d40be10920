# Completion of the window's options; those of akimori-cli are made by the program.
_akimori() {
  case ${3:-} in
    --profile) mapfile -t COMPREPLY < <(compgen -d -- "$2") ;;
    --screenshot) mapfile -t COMPREPLY < <(compgen -f -- "$2") ;;
    --theme) mapfile -t COMPREPLY < <(compgen -W 'auto light dark' -- "$2") ;;
    --lang) mapfile -t COMPREPLY < <(compgen -W 'ja en' -- "$2") ;;
    --as | --page | --size | --text-size) COMPREPLY=() ;;
    *) mapfile -t COMPREPLY < <(compgen -W '--help --version --profile --as --page --theme --size --text-size --screenshot
         --demo --lang' -- "$2") ;;
  esac
}
complete -F _akimori akimori
