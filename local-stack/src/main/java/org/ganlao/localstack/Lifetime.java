package org.ganlao.localstack;

/** How long a server that was started here lives. */
public enum Lifetime {
    /** It dies with this JVM, even when that is killed with SIGKILL: for tests. */
    THIS_JVM,
    /** It stays until it is stopped by its process id: for {@code ganlao up}. */
    DETACHED
}
