package org.ganlao.laborrights;

import org.ganlao.platform.problem.Rejection;
import org.ganlao.platformtest.StatesDocument;

/** The tables of states and actions in this service's {@code docs/states.md}. */
public final class StateTables {

    private static final StatesDocument<Rejection> DOCUMENT =
            StatesDocument.of("labor-rights-service", Rejection.class, refused -> (Enum<?>) refused.refusal());

    private StateTables() {}

    /**
     * @param feature the package, which is the heading in the document
     * @param record what the table is called, once in the document
     */
    public static <S extends Enum<S>, A extends Enum<A>> StatesDocument<Rejection>.Table<S, A> of(
            String feature, String record, Class<S> states, Class<A> actions) {
        return DOCUMENT.table(feature, record, states, actions);
    }
}
