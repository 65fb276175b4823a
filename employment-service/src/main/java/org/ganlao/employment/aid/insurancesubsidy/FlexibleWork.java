package org.ganlao.employment.aid.insurancesubsidy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.employment.aid.insurancesubsidy.domain.InsuranceSubsidyRefusal;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.employment.seeking.placement.domain.PlacementKind;
import org.ganlao.platform.personal.ProtectedId;

/** Finds out whether flexible work gives a right to the insurance subsidy. */
@ApplicationScoped
class FlexibleWork {

    private final SubsidisedPersons persons;

    FlexibleWork(SubsidisedPersons persons) {
        this.persons = persons;
    }

    Entitlement of(Placement placement, YearMonth month) {
        ProtectedId person = placement.person();
        LocalDate lastDay = month.atEndOfMonth();
        InsuranceSubsidyRefusal lacking = isFlexibleWork(placement, lastDay)
                ? persons.lacking(person, SupportKind.INSURANCE_SUBSIDY, month).orElse(null)
                : InsuranceSubsidyRefusal.NOT_IN_FLEXIBLE_WORK;
        return new Entitlement(
                lastDay,
                persons.claimed(person, SupportKind.INSURANCE_SUBSIDY).size(),
                persons.term(lastDay).months(),
                persons.retirement(person, lastDay).orElse(null),
                lacking);
    }

    static boolean isFlexibleWork(Placement placement, LocalDate day) {
        return placement.job().kind() == PlacementKind.FLEXIBLE && placement.heldOn(day);
    }
}
