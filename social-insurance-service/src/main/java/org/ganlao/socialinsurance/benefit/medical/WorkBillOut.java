package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.socialinsurance.benefit.medical.domain.Bill;
import org.ganlao.socialinsurance.benefit.medical.domain.BillAssessment;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalClaim;
import org.ganlao.socialinsurance.benefit.medical.domain.Patient;
import org.ganlao.socialinsurance.benefit.medical.domain.Reimbursement;
import org.ganlao.socialinsurance.benefit.medical.domain.Stay;
import org.ganlao.socialinsurance.benefit.medical.domain.YearSoFar;

/** Works a bill out after the person's year so far, by the figures of the day of discharge. */
@ApplicationScoped
class WorkBillOut {

    private final Parameters parameters;
    private final MedicalClaimRepository claims;

    WorkBillOut(Parameters parameters, MedicalClaimRepository claims) {
        this.parameters = parameters;
        this.claims = claims;
    }

    /** A bill worked out, before anything is taken from an account. */
    record Worked(Reimbursement reimbursement, YearSoFar year) {

        /** @param most that the account pays */
        BillAssessment with(Money most) {
            return BillAssessment.of(reimbursement, year, reimbursement.fromAccount(most));
        }
    }

    Worked work(Patient patient, Bill bill, Stay stay, YearSoFar year) {
        return new Worked(
                Reimbursement.of(patient.cover(), bill, year, patient.region(), parameters.at(stay.until())), year);
    }

    /**
     * The year that a new bill comes behind.
     *
     * @param tokens all under which bills may know the person
     */
    Year year(Collection<String> tokens, Patient patient, Stay stay) {
        return new Year(claims.ofYear(tokens, patient.cover(), stay.year()));
    }

    /** The approved bills of a person's year, in their order. */
    record Year(List<MedicalClaim> bills) {

        YearSoFar soFar() {
            return bills.isEmpty()
                    ? YearSoFar.FRESH
                    : bills.get(bills.size() - 1).yearAfter();
        }

        int nextPlace() {
            return bills.isEmpty() ? 1 : bills.get(bills.size() - 1).yearPlace() + 1;
        }

        Year before(MedicalClaim bill) {
            return new Year(bills.stream()
                    .filter(other -> other.yearPlace() < bill.yearPlace())
                    .toList());
        }

        Year after(MedicalClaim bill) {
            return new Year(bills.stream()
                    .filter(other -> other.yearPlace() > bill.yearPlace())
                    .toList());
        }
    }
}
