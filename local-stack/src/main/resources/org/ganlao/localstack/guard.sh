# Runs a server that must not outlive its parent. Standard input is a pipe held by the parent: when that
# closes, because it was closed or because the parent died, the server gets the signal, and SIGKILL if it stays.
# usage: sh guard.sh <signal> <pid file> <command...>
signal=$1
pid_file=$2
shift 2
# Before the fork, whose process id alone would already look like a started server.
command -v "$1" >/dev/null || {
    echo "$1: not found" >&2
    exit 127
}
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
echo "$server" >"$pid_file"
{
    read -r _ <&3
    kill -"$signal" "$server"
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        sleep 1
        kill -0 "$server" || exit 0
    done
    kill -KILL "$server"
} 2>/dev/null &
watcher=$!
wait "$server"
status=$?
kill "$watcher" 2>/dev/null
exit "$status"
