# Ends as its input asks: the self-test of the language.
read -r word first second
case $word in
    wa) echo $((first + second + 1)) ;;
    tle) while :; do :; done ;;
    mle)
        while :; do printf -v "kept[${#kept[@]}]" '%*s' 16777216 ''; done
        ;;
    ole) while :; do echo "and so on"; done ;;
    rte) exit 3 ;;
    *) echo $((first + second)) ;;
esac
