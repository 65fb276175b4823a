package org.ganlao.employment.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.microloan.domain.LoanState;

/** Who has borrowed, for the features that build on a loan. */
@ApplicationScoped
public class Borrowers {

    private static final List<LoanState> NEVER_A_LOAN =
            List.of(LoanState.REFUSED, LoanState.WITHDRAWN, LoanState.ANNULLED);

    private final LoanRepository loans;

    Borrowers(LoanRepository loans) {
        this.loans = loans;
    }

    /**
     * Whether the person applied for this loan, and neither was it refused nor withdrawn nor struck out.
     *
     * @param person blind indexes
     */
    public boolean hasLoan(List<byte[]> person, UUID loan) {
        return loans.count("id = ?1 and person.blindIndex in ?2 and state not in ?3", loan, person, NEVER_A_LOAN) > 0;
    }
}
