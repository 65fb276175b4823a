package org.ganlao.skills.funding.examfee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;
import org.ganlao.platform.record.Persons;
import org.ganlao.skills.funding.examfee.domain.FeeSubsidy;

/**
 * Two tokens turn out to be of one person, for whom the public pays once: what was paid first stays, or else what was claimed first.
 * Locks the persons, then the subsidies.
 */
@ApplicationScoped
class MergedCandidates implements PersonalDataColumns {

    private static final Comparator<FeeSubsidy> FIRST = Comparator.comparing(
                    FeeSubsidy::paidOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FeeSubsidy::occurredOn)
            .thenComparing(FeeSubsidy::id);

    private final FeeSubsidyRepository subsidies;
    private final KeepFees fees;
    private final Persons persons;

    MergedCandidates(FeeSubsidyRepository subsidies, KeepFees fees, Persons persons) {
        this.subsidies = subsidies;
        this.fees = fees;
        this.persons = persons;
    }

    @Override
    public void lockPersons(Set<String> tokens) {
        persons.lockTokens(tokens);
    }

    @Override
    public void beforeReplacement(String token, String replacement) {
        subsidies.standingOf(List.of(token, replacement)).stream()
                .sorted(FIRST)
                .skip(1)
                .forEach(second ->
                        fees.fall(second, "人员标识更替，查明已享受 · The token was replaced, and the person had it already"));
        subsidies.flush();
    }
}
