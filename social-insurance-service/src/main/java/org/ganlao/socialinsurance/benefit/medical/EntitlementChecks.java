package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.benefit.medical.domain.Cover;
import org.ganlao.socialinsurance.benefit.medical.domain.Entitlement;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalRefusal;
import org.ganlao.socialinsurance.benefit.medical.domain.Stay;
import org.ganlao.socialinsurance.benefit.residentmedical.ResidentCoverage;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredAs;

/** Whether the person of an enrolment may claim for days of care, held against what was paid. */
@ApplicationScoped
class EntitlementChecks {

    private static final Set<Insurance> MEDICAL = Set.of(Insurance.MEDICAL, Insurance.RESIDENT_MEDICAL);

    private final Parameters parameters;
    private final ContributionHistory history;
    private final ResidentCoverage residents;

    EntitlementChecks(Parameters parameters, ContributionHistory history, ResidentCoverage residents) {
        this.parameters = parameters;
        this.history = history;
        this.residents = residents;
    }

    /**
     * @param tokens all under which rows may know the person
     * @return under which rules the bill is paid
     */
    Cover require(Enrolment enrolment, Collection<String> tokens, Stay stay) {
        InsuredAs insured = enrolment.insuredAs();
        if (!MEDICAL.contains(insured.insurance())) {
            throw new Rejection(MedicalRefusal.NOT_OF_MEDICAL, insured.insurance()).at("/enrolment");
        }
        if (!enrolment.standing()) {
            throw new Rejection(MedicalRefusal.NOT_INSURED_THEN, stay.from(), stay.until()).at("/enrolment");
        }
        Entitlement entitlement = new Entitlement(insured, stay, parameters.at(stay.from()));
        entitlement.requireInsured(enrolment.days());
        if (entitlement.paysMonthly()) {
            entitlement.requirePaid(history.of(tokens, Insurance.MEDICAL).stream()
                    .map(ContributionMonth::month)
                    .toList());
        }
        if (insured.insurance() == Insurance.RESIDENT_MEDICAL && !residents.covers(enrolment.id(), stay.from())) {
            throw new Rejection(MedicalRefusal.NOT_FUNDED_THEN, stay.from());
        }
        return entitlement.cover();
    }
}
