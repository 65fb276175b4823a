package org.ganlao.gateway.plan.targets.catalogue;

import java.util.Objects;

/** One summand of an indicator. */
public record Term(String measure, Window window) {

    public Term {
        Objects.requireNonNull(measure, "a term needs a measure");
        Objects.requireNonNull(window, "a term needs a window");
    }
}
