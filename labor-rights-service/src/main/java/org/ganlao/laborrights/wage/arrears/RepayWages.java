package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsRefusal;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.OwedWages;
import org.ganlao.laborrights.wage.arrears.domain.RepaidPart;
import org.ganlao.laborrights.wage.arrears.domain.RepaymentSource;
import org.ganlao.laborrights.wage.arrears.domain.RepaymentTerms;
import org.ganlao.laborrights.wage.arrears.domain.WageRepayment;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.StatedPerson;

/** Repays wages person by person, and takes back what was recorded by mistake. Locks as {@link VerifyArrears}. */
@ApplicationScoped
class RepayWages {

    private final ArrearsRepository arrears;
    private final OwedWagesRepository owed;
    private final RepaymentRepository repayments;
    private final Persons persons;
    private final ArrearsBooks books;
    private final ArrearsEvents events;
    private final ShowArrears show;
    private final RecordChecks checks;
    private final Caller caller;
    private final ChangeLog changes;

    RepayWages(
            ArrearsRepository arrears,
            OwedWagesRepository owed,
            RepaymentRepository repayments,
            Persons persons,
            ArrearsBooks books,
            ArrearsEvents events,
            ShowArrears show,
            RecordChecks checks,
            Caller caller,
            ChangeLog changes) {
        this.arrears = arrears;
        this.owed = owed;
        this.repayments = repayments;
        this.persons = persons;
        this.books = books;
        this.events = events;
        this.show = show;
        this.checks = checks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    RepaymentView repay(RepaymentRequest request) {
        StatedRepayment stated = request.repayment();
        require(stated);
        arrears.visible(request.arrears());
        EmployerArrears held = held(request.arrears());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        repayments.requireUnused(origin);
        return show.view(repay(origin, held, stated.terms(), parts(held.id(), stated)));
    }

    EmployerArrears held(UUID id) {
        return arrears.locked(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    /** In the running transaction, whoever the caller is. */
    WageRepayment repay(Origin origin, EmployerArrears held, RepaymentTerms terms, List<RepaidPart> parts) {
        Instant now = changes.now();
        WageRepayment repayment =
                WageRepayment.of(UUID.randomUUID(), origin, held, terms, parts, named(held, parts), now);
        repayment.posted(books.repay(repayment));
        repayments.keep(repayment);
        events.said("paid", repayment, "");
        return repayment;
    }

    @Transactional
    RepaymentView correct(UUID id, String ifMatch, RepaymentCorrection correction) {
        StatedRepayment stated = correction.repayment();
        require(stated);
        WageRepayment repayment = held(id, ifMatch);
        List<RepaidPart> parts = parts(repayment.arrears().id(), stated);
        Map<UUID, OwedWages> named = named(
                repayment.arrears(),
                Stream.concat(repayment.parts().stream(), parts.stream()).toList());
        books.takeBack(repayment, show.today(), correction.reason());
        repayment.correct(stated.terms(), parts, named, changes.now());
        repayment.posted(books.repay(repayment));
        stayLapsed(repayment.arrears(), named.values(), correction.reason());
        events.said("corrected", repayment, correction.reason());
        return show.view(repayment);
    }

    @Transactional
    RepaymentView annul(UUID id, String ifMatch, Annulment annulment) {
        WageRepayment repayment = held(id, ifMatch);
        strikeOut(repayment, false, annulment.reason());
        return show.view(repayment);
    }

    /** With the draw on a deposit that it came from, in the running transaction. */
    void annulDrawn(UUID id, String why) {
        WageRepayment known = repayments.findById(id);
        arrears.locked(known.arrears().id());
        strikeOut(repayments.locked(id).orElseThrow(), true, why);
    }

    private void strikeOut(WageRepayment repayment, boolean draw, String why) {
        Map<UUID, OwedWages> named = named(repayment.arrears(), repayment.parts());
        repayment.strikeOut(draw, named, why, changes.now());
        books.takeBack(repayment, show.today(), why);
        stayLapsed(repayment.arrears(), named.values(), why);
        events.said("annulled", repayment, why);
    }

    private void stayLapsed(EmployerArrears held, Collection<OwedWages> repaid, String why) {
        Money before = held.verified();
        List<OwedWages> lowered = held.stayLapsed(repaid, why, changes.now());
        lowered.forEach(person -> events.note(ArrearsEvents.PERSON, "corrected", person, why));
        if (!lowered.isEmpty()) {
            books.raise(held, "correction", held.verified().minus(before), show.today(), why);
        }
    }

    private WageRepayment held(UUID id, String ifMatch) {
        return repayments.forChange(
                id, ifMatch, found -> arrears.locked(found.arrears().id()));
    }

    private void require(StatedRepayment stated) {
        checks.requirePast(stated.paidOn(), "/repayment/paidOn");
        if (stated.source() == RepaymentSource.DEPOSIT) {
            throw new Rejection(ArrearsRefusal.DEPOSIT_IS_DRAWN).at("/repayment/source");
        }
    }

    /** Persons are named by their records, or by their documents. */
    private List<RepaidPart> parts(UUID id, StatedRepayment stated) {
        List<RepaidPart> parts = new ArrayList<>();
        for (StatedRepayment.Part part : stated.persons()) {
            UUID named = part.owed() == null ? ofPerson(id, part.person()) : part.owed();
            if (named == null) {
                throw new Rejection(ArrearsRefusal.PERSON_NOT_LISTED).at("/repayment/persons/" + parts.size());
            }
            parts.add(new RepaidPart(named, part.amount()));
        }
        return parts;
    }

    private UUID ofPerson(UUID id, StatedPerson person) {
        return person == null ? null : owed.of(id, persons.blindIndexes(persons.identify(person)));
    }

    private Map<UUID, OwedWages> named(EmployerArrears arrears, Collection<RepaidPart> parts) {
        Set<UUID> ids = parts.stream().map(RepaidPart::owed).collect(Collectors.toSet());
        return owed.named(arrears.id(), ids);
    }
}
