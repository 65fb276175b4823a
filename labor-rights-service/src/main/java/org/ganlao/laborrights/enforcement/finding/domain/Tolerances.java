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

    /** Months after which a violation of this day is not investigated any more: 《劳动保障监察条例》第二十条. */
    int investigatedFor(LocalDate day);

    /** Since when only the certified may be employed in an occupation; nothing where anybody may. */
    Optional<LocalDate> restrictedFrom(String occupation);

    /** Of a month, in the region; nothing where none is known. */
    Optional<Money> minimumWage(String region, LocalDate day);
}
