package org.ganlao.laborrights.enforcement.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** A kind of fact by which an employer's credit is graded; each package that has some implements it, CDI gathers them. */
public interface CreditFact {

    /** By which the criteria name it: {@code violations-not-righted}. */
    String code();

    /**
     * How often it happened, by employer; those with none may be left out.
     *
     * @param until last day
     */
    Map<String, Integer> counts(Collection<String> employers, LocalDate from, LocalDate until);
}
