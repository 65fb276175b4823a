package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ganlao.laborrights.relation.contract.domain.EndGrounds;
import org.ganlao.laborrights.relation.contract.domain.FormLaws;
import org.ganlao.laborrights.relation.contract.domain.ProbationLimits;
import org.ganlao.platform.datafile.DataFile;

/** Reads what the laws say of contracts by date: the limits of probation, the grounds of an end, the form. */
final class ContractLaw {

    private ContractLaw() {}

    @Produces
    @Singleton
    static ProbationLimits probation() {
        return new ProbationLimits(DataFile.read("/probation/limits.yaml", ProbationLimits.Law.class));
    }

    @Produces
    @Singleton
    static EndGrounds grounds() {
        return new EndGrounds(DataFile.read("/contract/grounds.yaml", EndGrounds.Law.class));
    }

    @Produces
    @Singleton
    static FormLaws forms() {
        return new FormLaws(DataFile.read("/contract/forms.yaml", FormLaws.Law.class));
    }
}
