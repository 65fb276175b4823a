package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.startup.microloan.domain.Guarantor;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.platform.record.Persons;

/** Shows loans with their persons, as far as the caller may see them. */
@ApplicationScoped
class LoanViews {

    private final Persons persons;

    LoanViews(Persons persons) {
        this.persons = persons;
    }

    LoanView of(Microloan loan) {
        return LoanView.from(
                loan,
                persons.show(loan.person()),
                loan.guarantors().stream().map(this::shown).toList());
    }

    private LoanView.ShownGuarantor shown(Guarantor guarantor) {
        return new LoanView.ShownGuarantor(
                guarantor.id(), persons.show(guarantor.person()), guarantor.amount(), guarantor.stands());
    }
}
