package org.ganlao.laborrights.deadline.domain;

import java.util.Locale;

/**
 * Something that is done until a last day: one that a law sets ({@link TimeLimit}), or one that was agreed or decided. Implemented
 * by an enum of each package.
 */
public interface DueBy {

    String name();

    String legalSource();

    /** What it is called in the database, the API and events: {@code investigation-extension}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
