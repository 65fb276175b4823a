package org.ganlao.skills.funding.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.certification.certificate.Certificates;
import org.ganlao.skills.funding.payout.PaidByRun;
import org.ganlao.skills.funding.payout.SubsidyBooks;
import org.ganlao.skills.funding.subsidy.domain.LineState;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;

/**
 * Pays graduate by graduate, each once more assessed before. What the year's budget does not cover, or what rests on a suspended
 * certificate, stays approved. Locks: the person, the line, then the book.
 */
@ApplicationScoped
class PaySubsidies implements PaidByRun {

    private final SubsidyLineRepository lines;
    private final FollowGrounds grounds;
    private final Certificates certificates;
    private final SubsidyBooks books;
    private final SubsidyEvents events;
    private final Persons persons;
    private final ChangeLog changes;
    private final BusinessClock clock;

    PaySubsidies(
            SubsidyLineRepository lines,
            FollowGrounds grounds,
            Certificates certificates,
            SubsidyBooks books,
            SubsidyEvents events,
            Persons persons,
            ChangeLog changes,
            BusinessClock clock) {
        this.lines = lines;
        this.grounds = grounds;
        this.certificates = certificates;
        this.books = books;
        this.events = events;
        this.persons = persons;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> due(String region, UUID after) {
        return lines.due(region, after);
    }

    @Override
    public long due(String region) {
        return lines.due(region);
    }

    @Override
    public boolean pay(UUID run, UUID id) {
        persons.lockTokens(List.of(lines.findById(id).person()));
        SubsidyLine line = lines.locked(id).orElseThrow();
        if (line.state() != LineState.APPROVED
                || !grounds.requireGround(line, "支付前复核：依据不再成立 · Found without its ground before the payment")) {
            return false;
        }
        if (line.certificate() != null && certificates.suspended(line.certificate())) {
            return false;
        }
        LocalDate today = clock.today();
        Optional<UUID> posting = books.payIfCovered(line.region(), today, id, line.amount());
        posting.ifPresent(entry -> {
            line.pay(run, today, entry, changes.now());
            events.say("paid", line, "run " + run);
        });
        return posting.isPresent();
    }
}
