package org.ganlao.platform.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** The exceptions behind an exception; transactions, interceptors and Jackson wrap what was really thrown. */
final class Causes {

    private static final int DEPTH = 20;

    private Causes() {}

    static <T> Optional<T> first(Class<T> kind, Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .limit(DEPTH)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
