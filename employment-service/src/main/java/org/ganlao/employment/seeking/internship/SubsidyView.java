package org.ganlao.employment.seeking.internship;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;

/**
 * What subsidy is due for the interns of a position. Nothing is paid by it.
 *
 * @param until whole months of each internship that had passed by the end of this day
 * @param parameters the figures used
 */
record SubsidyView(LocalDate until, Money amount, List<InternDue> interns, List<DatedValue> parameters) {

    /** One intern's share. */
    record InternDue(UUID internship, int months, Money amount) {}
}
