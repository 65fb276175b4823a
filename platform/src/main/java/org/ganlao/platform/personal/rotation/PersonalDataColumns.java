package org.ganlao.platform.personal.rotation;

import java.util.List;
import java.util.Set;

/**
 * Where a service keeps identity numbers and person tokens; beans of each service that does. A service whose
 * tables hold identity numbers that are not named here does not start.
 */
public interface PersonalDataColumns {

    /** Tables that embed a {@link org.ganlao.platform.personal.ProtectedId}. */
    default List<ProtectedIdColumns> protectedIds() {
        return List.of();
    }

    /** Columns that hold a person token, beside those of {@link #protectedIds}. */
    default List<TokenColumn> tokens() {
        return List.of();
    }

    /**
     * Called before rows are locked whose tokens are replaced then: the place to lock the persons of both tokens, where
     * {@link #beforeReplacement} would lock them behind the rows.
     */
    default void lockPersons(Set<String> tokens) {}

    /**
     * Called in the transaction that replaces a token, before the columns change: the place to merge rows of which only
     * one can have the token.
     */
    default void beforeReplacement(String token, String replacement) {}
}
