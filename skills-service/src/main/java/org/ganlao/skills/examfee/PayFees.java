package org.ganlao.skills.examfee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.certificate.Certificates;
import org.ganlao.skills.exam.FeeCandidates;
import org.ganlao.skills.examfee.domain.FeeClaim;
import org.ganlao.skills.examfee.domain.FeeClaimState;
import org.ganlao.skills.examfee.domain.FeeSubsidy;
import org.ganlao.skills.examfee.domain.FeeSubsidyState;
import org.ganlao.skills.payout.PaidByRun;
import org.ganlao.skills.payout.SubsidyBooks;

/**
 * Pays claims whole, without those of whom it fell. One with a suspended certificate in it waits until it is known what becomes of that, one
 * that the budget does not cover until there is more. Locks: the persons, the claim, then the book.
 */
@ApplicationScoped
class PayFees implements PaidByRun {

    private final FeeClaimRepository claims;
    private final FeeSubsidyRepository subsidies;
    private final FeeCandidates candidates;
    private final Certificates certificates;
    private final SubsidyBooks books;
    private final RecordEvents events;
    private final Persons persons;
    private final ChangeLog changes;
    private final BusinessClock clock;

    PayFees(
            FeeClaimRepository claims,
            FeeSubsidyRepository subsidies,
            FeeCandidates candidates,
            Certificates certificates,
            SubsidyBooks books,
            RecordEvents events,
            Persons persons,
            ChangeLog changes,
            BusinessClock clock) {
        this.claims = claims;
        this.subsidies = subsidies;
        this.candidates = candidates;
        this.certificates = certificates;
        this.books = books;
        this.events = events;
        this.persons = persons;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> due(String region, UUID after) {
        return claims.due(region, after);
    }

    @Override
    public long due(String region) {
        return claims.due(region);
    }

    @Override
    public boolean pay(UUID run, UUID id) {
        persons.lockTokens(candidates.tokensOf(claims.findById(id).session()));
        FeeClaim claim = claims.locked(id).orElseThrow();
        List<FeeSubsidy> left = subsidies.of(id).stream()
                .filter(subsidy -> subsidy.state() == FeeSubsidyState.CLAIMED)
                .toList();
        if (claim.state() != FeeClaimState.APPROVED
                || left.isEmpty()
                || left.stream().anyMatch(subsidy -> certificates.suspended(subsidy.certificate()))) {
            return false;
        }
        Money sum = Money.sum(left.stream().map(FeeSubsidy::amount).toList());
        LocalDate today = clock.today();
        Optional<UUID> posting = books.payIfCovered(claim.region(), today, id, sum);
        posting.ifPresent(entry -> {
            claim.pay(run, sum, today, entry, changes.now());
            left.forEach(subsidy -> subsidy.pay(today, changes.now()));
            events.note("exam-fee-claim", "paid", claim, "run " + run);
        });
        return posting.isPresent();
    }
}
