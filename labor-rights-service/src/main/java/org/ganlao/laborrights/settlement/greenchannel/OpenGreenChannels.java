package org.ganlao.laborrights.settlement.greenchannel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.settlement.dispute.CaseCourse;
import org.ganlao.laborrights.settlement.dispute.DisputeCases;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeState;
import org.ganlao.laborrights.settlement.greenchannel.domain.GreenChannel;
import org.ganlao.laborrights.settlement.greenchannel.domain.GreenChannelLimit;
import org.ganlao.laborrights.settlement.greenchannel.domain.GreenChannelRefusal;
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

/** Opens green channels, grants legal aid, and ends them with their cases. Locks: the case, the channel, its limit. */
@ApplicationScoped
class OpenGreenChannels implements CaseCourse {

    private static final String KIND = "green-channel";
    private static final Set<DisputeState> OPEN =
            EnumSet.of(DisputeState.RECEIVED, DisputeState.ACCEPTED, DisputeState.IN_TRIAL);

    private final List<HardHitGroups.Group> groups = HardHitGroups.published();
    private final GreenChannelRepository channels;
    private final DisputeCases cases;
    private final Deadlines deadlines;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    OpenGreenChannels(
            GreenChannelRepository channels,
            DisputeCases cases,
            Deadlines deadlines,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.channels = channels;
        this.cases = cases;
        this.deadlines = deadlines;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    List<HardHitGroups.Group> groups() {
        return groups;
    }

    @Transactional
    GreenChannelView open(GreenChannelRequest request) {
        if (groups.stream().noneMatch(group -> group.code().equals(request.group()))) {
            throw new Rejection(GreenChannelRefusal.UNKNOWN_GREEN_CHANNEL_GROUP, request.group()).at("/group");
        }
        checks.requirePast(request.openedOn(), "/openedOn");
        DisputeCase dispute = cases.held(request.dispute());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        channels.requireUnused(origin);
        if (!OPEN.contains(dispute.state())) {
            throw new Rejection(GreenChannelRefusal.GREEN_CHANNEL_NEEDS_OPEN_CASE, dispute.state()).at("/dispute");
        }
        if (channels.openOf(dispute.id()).isPresent()) {
            throw new Rejection(GreenChannelRefusal.GREEN_CHANNEL_OPEN).at("/dispute");
        }
        GreenChannel opened = new GreenChannel(
                OrderedId.at(changes.now()),
                origin,
                dispute,
                request.group(),
                request.openedOn(),
                deadlines.lastDay(dispute.region(), GreenChannelLimit.GREEN_CONCLUSION, request.openedOn()),
                changes.now());
        channels.keep(opened);
        deadlines.begin(Subject.of(KIND, opened), GreenChannelLimit.GREEN_CONCLUSION, request.openedOn());
        return noted("opened", opened, request.group());
    }

    @Transactional
    GreenChannelView aid(UUID id, String ifMatch, LegalAid aid) {
        checks.requirePast(aid.on(), "/on");
        GreenChannel found = channels.forChange(id, ifMatch);
        found.aid(aid.on(), aid.agency(), changes.now());
        return noted("aided", found, aid.agency());
    }

    @Transactional
    GreenChannelView annul(UUID id, String ifMatch, Annulment annulment) {
        GreenChannel found = channels.forChange(id, ifMatch);
        found.annul(annulment.reason(), changes.now());
        deadlines.drop(Subject.of(KIND, found));
        return noted("annulled", found, annulment.reason());
    }

    @Override
    public void suspended(UUID dispute, LocalDate from) {
        heldOf(dispute)
                .ifPresent(found ->
                        deadlines.standStill(Subject.of(KIND, found), GreenChannelLimit.GREEN_CONCLUSION, from));
    }

    @Override
    public void resumed(UUID dispute, LocalDate on) {
        heldOf(dispute).ifPresent(found -> {
            found.concludesBy(
                    deadlines.goOn(Subject.of(KIND, found), GreenChannelLimit.GREEN_CONCLUSION, on), changes.now());
            events.note(KIND, "resumed", found, "");
        });
    }

    @Override
    public void moved(DisputeCase dispute) {
        heldOf(dispute.id()).ifPresent(found -> {
            found.move(
                    dispute.region(),
                    deadlines.lastDay(dispute.region(), GreenChannelLimit.GREEN_CONCLUSION, found.occurredOn()),
                    changes.now());
            deadlines.begunAnew(Subject.of(KIND, found), GreenChannelLimit.GREEN_CONCLUSION, found.occurredOn());
            events.note(KIND, "moved", found, "");
        });
    }

    private Optional<GreenChannel> heldOf(UUID dispute) {
        return channels.openOf(dispute).flatMap(found -> channels.locked(found.id()));
    }

    @Override
    public void ended(UUID dispute, LocalDate on) {
        heldOf(dispute).ifPresent(found -> {
            found.end(on, changes.now());
            deadlines.meet(Subject.of(KIND, found), GreenChannelLimit.GREEN_CONCLUSION, on);
            events.note(KIND, "ended", found, "");
        });
    }

    private GreenChannelView noted(String what, GreenChannel found, String why) {
        events.note(KIND, what, found, why);
        return GreenChannelView.from(found);
    }

    GreenChannelView one(UUID id) {
        return GreenChannelView.from(channels.visible(id));
    }

    Page<GreenChannelView> page(GreenChannelFilter filter, Paging paging) {
        return channels.page(filter, paging).map(GreenChannelView::from);
    }
}
