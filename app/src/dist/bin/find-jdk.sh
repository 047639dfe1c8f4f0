# Sourced by shell scripts: find_jdk MAJOR prints the home folder of a JDK of at least that version, or returns 1.
# Looks at JAVA_HOME and its kin, then the PATH, then the folders where JDKs are usually installed.

# jdk_major HOME: the feature version of the JDK there, e.g. 25; nothing when there is none.
jdk_major() {
    [ -x "$1/bin/java" ] || return 1
    _version=
    if [ -r "$1/release" ]; then
        _version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release")
    fi
    if [ -z "$_version" ]; then
        _version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')
    fi
    [ -n "$_version" ] && printf '%s\n' "$_version"
}

# java_home_of_path: the home folder of the java on the PATH, links resolved.
java_home_of_path() {
    _java=$(command -v java) || return 1
    _java=$(readlink -f "$_java" 2>/dev/null || printf '%s' "$_java")
    dirname "$(dirname "$_java")"
}

find_jdk() {
    for _home in "$JAVA_HOME" "$JDK_HOME" "$JAVA25_HOME" "$JAVA_HOME_25_X64" "$(java_home_of_path)" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$_home" ] || continue
        _found=$(jdk_major "$_home") || continue
        if [ "$_found" -ge "$1" ]; then
            printf '%s\n' "$_home"
            return 0
        fi
    done
    return 1
}
