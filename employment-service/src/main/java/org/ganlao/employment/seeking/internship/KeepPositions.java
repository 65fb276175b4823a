package org.ganlao.employment.seeking.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.seeking.internship.domain.InternshipHost;
import org.ganlao.employment.seeking.internship.domain.InternshipPosition;
import org.ganlao.employment.seeking.internship.domain.Occupancy;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;

/** Opens positions of internship bases, corrects, closes and annuls them; each change holds the position's row. */
@ApplicationScoped
class KeepPositions {

    private final PositionRepository positions;
    private final HostRepository hosts;
    private final InternshipRepository internships;
    private final RegisterChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepPositions(
            PositionRepository positions,
            HostRepository hosts,
            InternshipRepository internships,
            RegisterChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.positions = positions;
        this.hosts = hosts;
        this.internships = internships;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    PositionView open(PositionRequest request) {
        Entry entry = entry(request.position());
        InternshipPosition position = new InternshipPosition(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                hosts.held(request.base()),
                entry,
                request.position().offer(),
                changes.now());
        positions.add(position);
        return told("opened", position, "");
    }

    @Transactional
    PositionView correct(UUID id, String ifMatch, PositionCorrection correction) {
        Entry entry = entry(correction.position());
        InternshipPosition position = positions.forChange(id, ifMatch);
        InternshipHost host = hosts.held(position.host());
        position.correct(host, entry, correction.position().offer(), changes.now());
        occupancy(position).requireFit();
        return told("corrected", position, correction.reason());
    }

    @Transactional
    PositionView close(UUID id, String ifMatch, StatedClosing closing) {
        checks.require(closing);
        InternshipPosition position = positions.forChange(id, ifMatch);
        position.close(closing.closedOn(), changes.now());
        occupancy(position).requireFit();
        return told("closed", position, "");
    }

    @Transactional
    PositionView annul(UUID id, String ifMatch, Annulment annulment) {
        InternshipPosition position = positions.forChange(id, ifMatch);
        occupancy(position).requireEmpty();
        position.annul(annulment.reason(), changes.now());
        return told("annulled", position, annulment.reason());
    }

    PositionView one(UUID id) {
        return PositionView.from(positions.visible(id));
    }

    Page<PositionView> page(PositionFilter filter, Paging paging) {
        return positions.page(filter, paging).map(PositionView::from);
    }

    private Occupancy occupancy(InternshipPosition position) {
        return new Occupancy(position, internships.in(position.id()));
    }

    private Entry entry(StatedPosition stated) {
        Entry entry = stated.entry().entry();
        checks.require(entry, "/position/entry");
        return entry;
    }

    private PositionView told(String verb, InternshipPosition position, String why) {
        events.say("internship-position", verb, PositionFact.of(position), why);
        return PositionView.from(position);
    }
}
