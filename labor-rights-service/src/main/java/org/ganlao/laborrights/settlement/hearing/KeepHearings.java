package org.ganlao.laborrights.settlement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.DisputeCases;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeState;
import org.ganlao.laborrights.settlement.hearing.domain.Hearing;
import org.ganlao.laborrights.settlement.hearing.domain.HearingRefusal;
import org.ganlao.laborrights.settlement.tribunal.HearingRoomRepository;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** Plans, moves, holds and cancels hearings. Locks: the case, the calendar, then the hearing. */
@ApplicationScoped
class KeepHearings {

    static final String KIND = "hearing";

    private final HearingRepository hearings;
    private final RecusalRepository recusals;
    private final HearingCalendar calendar;
    private final HearingRoomRepository rooms;
    private final DisputeCases cases;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    KeepHearings(
            HearingRepository hearings,
            RecusalRepository recusals,
            HearingCalendar calendar,
            HearingRoomRepository rooms,
            DisputeCases cases,
            RecordChecks checks,
            RecordEvents events,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.hearings = hearings;
        this.recusals = recusals;
        this.calendar = calendar;
        this.rooms = rooms;
        this.cases = cases;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    HearingView plan(HearingRequest request) {
        StatedHearing stated = request.hearing();
        checks.requirePast(stated.notifiedOn(), "/hearing/notifiedOn");
        Origin origin = new Origin(caller.client(), request.sourceRef());
        hearings.requireUnused(origin);
        DisputeCase dispute = tried(request.dispute());
        Hearing planned = new Hearing(
                OrderedId.at(changes.now()),
                origin,
                dispute,
                room(stated, dispute, "/hearing/room"),
                stated.time(),
                stated.notifiedOn(),
                cases.daysOfNotice(dispute),
                changes.now());
        hearings.keep(planned);
        hearings.flush();
        calendar.take(planned, dispute);
        return noted("planned", planned, "");
    }

    @Transactional
    HearingView move(UUID id, String ifMatch, HearingMove move) {
        StatedHearing stated = move.hearing();
        checks.requirePast(stated.notifiedOn(), "/hearing/notifiedOn");
        Hearing found = hearings.forChange(id, ifMatch, hearing -> cases.held(hearing.dispute()));
        DisputeCase dispute = tried(found.dispute());
        found.move(
                room(stated, dispute, "/hearing/room"),
                stated.time(),
                stated.notifiedOn(),
                cases.daysOfNotice(dispute),
                move.reason(),
                changes.now());
        calendar.take(found, dispute);
        return noted("moved", found, move.reason());
    }

    /** Where the applicant stayed away the case counts as withdrawn from that day. */
    @Transactional
    HearingView hold(UUID id, String ifMatch, HearingRecord held) {
        Hearing found = hearings.forChange(id, ifMatch, hearing -> cases.held(hearing.dispute()));
        LocalDate day = found.time().on();
        if (day.isAfter(clock.today())) {
            throw new Rejection(HearingRefusal.HELD_BEFORE_ITS_DAY, day);
        }
        DisputeCase dispute = tried(found.dispute());
        recusals.requireNothingOpen(found.dispute());
        found.hold(held.absent(DisputeSide.WORKERS), held.absent(DisputeSide.EMPLOYERS), changes.now());
        if (held.absent(dispute.application().appliedBy())) {
            cases.deemWithdrawn(dispute, day);
        }
        return noted("held", found, "");
    }

    @Transactional
    HearingView cancel(UUID id, String ifMatch, HearingCancellation cancellation) {
        Hearing found = hearings.forChange(id, ifMatch, hearing -> cases.held(hearing.dispute()));
        found.cancel(changes.now());
        calendar.leave(found);
        return noted("cancelled", found, cancellation.reason());
    }

    @Transactional
    HearingView annul(UUID id, String ifMatch, Annulment annulment) {
        Hearing found = hearings.forChange(id, ifMatch, hearing -> cases.held(hearing.dispute()));
        DisputeCase dispute = cases.held(found.dispute());
        found.requireNothingRestsOnIt(
                dispute.standing() ? dispute.conclusion() : null,
                dispute.application().appliedBy(),
                hearings.heldOf(dispute.id()).size());
        found.annul(annulment.reason(), changes.now());
        calendar.leave(found);
        return noted("annulled", found, annulment.reason());
    }

    private DisputeCase tried(UUID id) {
        DisputeCase dispute = cases.held(id);
        if (dispute.state() != DisputeState.IN_TRIAL) {
            throw new Rejection(HearingRefusal.NOT_BEING_TRIED, dispute.state());
        }
        return dispute;
    }

    private UUID room(StatedHearing stated, DisputeCase dispute, String pointer) {
        return rooms.named(stated.room(), dispute.region(), stated.on(), pointer)
                .id();
    }

    private HearingView noted(String what, Hearing hearing, String why) {
        events.note(KIND, what, hearing, why);
        return HearingView.from(hearing);
    }

    HearingView one(UUID id) {
        return HearingView.from(hearings.visible(id));
    }

    Page<HearingView> page(HearingFilter filter, Paging paging) {
        return hearings.page(filter, paging).map(HearingView::from);
    }
}
