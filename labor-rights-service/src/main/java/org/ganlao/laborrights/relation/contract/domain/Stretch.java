package org.ganlao.laborrights.relation.contract.domain;

import java.time.LocalDate;
import org.ganlao.laborrights.relation.roll.domain.Span;

/**
 * Days over which a contract stands unchanged.
 *
 * @param act number of the act that began it
 * @param termSince first day of the term that is agreed on these days
 * @param term as it is agreed on these days; a later act may shorten or lengthen it
 */
public record Stretch(Span days, int act, boolean suspended, LocalDate termSince, Term term, Work work) {}
