package org.ganlao.skills.funding.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.skills.funding.payout.SubsidyBooks;
import org.ganlao.skills.funding.subsidy.domain.LineState;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;

/** Recalls the subsidy of one graduate with the rest of it, notes what came back, shows each. Locks the person where another line may fall with it, the line, then the
 * book. */
@ApplicationScoped
class KeepLines {

    private static final String KIND = "training-subsidy";

    private final SubsidyLineRepository lines;
    private final AssessGraduate assessing;
    private final SubsidyBooks books;
    private final SubsidyEvents events;
    private final RecordChecks checks;
    private final AuditedReads reads;
    private final Persons persons;
    private final ChangeLog changes;

    KeepLines(
            SubsidyLineRepository lines,
            AssessGraduate assessing,
            SubsidyBooks books,
            SubsidyEvents events,
            RecordChecks checks,
            AuditedReads reads,
            Persons persons,
            ChangeLog changes) {
        this.lines = lines;
        this.assessing = assessing;
        this.books = books;
        this.events = events;
        this.checks = checks;
        this.reads = reads;
        this.persons = persons;
        this.changes = changes;
    }

    @Transactional
    SubsidyLineView recall(UUID id, String ifMatch, SubsidyDecision decision) {
        SubsidyLine line = lines.forChange(id, ifMatch, found -> {
            persons.lockTokens(List.of(found.person()));
            lines.hold(found);
        });
        fall(line, decision.because());
        lines.restOf(line).ifPresent(rest -> fall(rest, decision.because()));
        return view(line);
    }

    private void fall(SubsidyLine line, String because) {
        boolean approved = line.state() == LineState.APPROVED;
        line.fall(because, changes.now());
        events.fell(line, approved);
    }

    @Transactional
    SubsidyLineView giveBack(UUID id, String ifMatch, SubsidyRefund refund) {
        checks.requirePast(refund.returnedOn(), "/returnedOn");
        SubsidyLine line = lines.forChange(id, ifMatch);
        line.requireReturnable(refund.returnedOn());
        UUID posting =
                books.returned(line.region(), line.paidOn().getYear(), refund.returnedOn(), line.id(), line.amount());
        line.giveBack(refund.returnedOn(), posting, changes.now());
        events.say("refunded", line, refund.slip());
        return view(line);
    }

    SubsidyLineView one(UUID id) {
        SubsidyLineView view = view(lines.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<SubsidyLineView> page(SubsidyLineFilter filter, Paging paging) {
        Page<SubsidyLineView> page = lines.page(filter, paging).map(this::view);
        reads.list(KIND);
        return page;
    }

    private SubsidyLineView view(SubsidyLine line) {
        return SubsidyLineView.from(line, assessing.trace(line.trace()));
    }
}
