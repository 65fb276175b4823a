package org.ganlao.laborrights.enforcement.finding.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.ganlao.platform.money.Money;

/** The dated figures by which facts are compared. */
public interface Tolerances {

    /** Days within which a person is insured whose contract begins on this day. */
    int insureWithin(LocalDate day);

    /** Days within which a contract is signed with a person who is insured from this day on. */
    int signWithin(LocalDate day);

    /** Of a month, in the region; nothing where none is known. */
    Optional<Money> minimumWage(String region, LocalDate day);
}
