package org.ganlao.laborrights.enforcement.heard.domain;

import java.util.Collection;
import java.util.List;

/**
 * Days in an occupation: of work in it, or of a certificate for it.
 *
 * @param occupation code of the classification of occupations
 */
public record WorkDays(String occupation, ToldDays told) {

    /** Those in one occupation. */
    public static List<ToldDays> in(String occupation, Collection<WorkDays> all) {
        return all.stream()
                .filter(one -> one.occupation.equals(occupation))
                .map(WorkDays::told)
                .toList();
    }
}
