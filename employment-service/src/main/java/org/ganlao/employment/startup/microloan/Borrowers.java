package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.LoanState;
import org.ganlao.employment.startup.microloan.domain.MicroloanRefusal;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;

/** Who has borrowed, for the features that build on a loan. */
@ApplicationScoped
public class Borrowers {

    private static final List<LoanState> NEVER_A_LOAN =
            List.of(LoanState.REFUSED, LoanState.WITHDRAWN, LoanState.ANNULLED);

    private final LoanRepository loans;
    private final Persons persons;

    Borrowers(LoanRepository loans, Persons persons) {
        this.loans = loans;
        this.persons = persons;
    }

    /**
     * Whether the person applied for this loan, and neither was it refused nor withdrawn nor struck out.
     *
     * @param person blind indexes
     */
    public boolean hasLoan(List<byte[]> person, UUID loan) {
        return loans.count("id = ?1 and person.blindIndex in ?2 and state not in ?3", loan, person, NEVER_A_LOAN) > 0;
    }

    /**
     * Refuses a person to whom a loan is open; whoever asks has locked the person.
     *
     * @param at where the request names the person; null where it does not
     */
    void requireNoOpenLoan(PersonalId person, String at) {
        loans.openOf(persons.blindIndexes(person)).stream().findFirst().ifPresent(open -> {
            throw new Rejection(MicroloanRefusal.LOAN_ALREADY_OPEN, open.region()).at(at);
        });
    }
}
