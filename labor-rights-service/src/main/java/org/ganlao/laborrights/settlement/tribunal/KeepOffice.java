package org.ganlao.laborrights.settlement.tribunal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.settlement.tribunal.domain.Arbitrator;
import org.ganlao.laborrights.settlement.tribunal.domain.HearingRoom;
import org.ganlao.laborrights.settlement.tribunal.domain.OfficeEntry;
import org.ganlao.laborrights.settlement.tribunal.domain.Tenure;
import org.ganlao.laborrights.settlement.tribunal.domain.TribunalRefusal;
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

/** Engages arbitrators and opens rooms, ends both, and strikes out what never was. Locks: the row of the entry. */
@ApplicationScoped
class KeepOffice {

    private static final String ARBITRATOR = "arbitrator";
    private static final String ROOM = "hearing-room";

    private final ArbitratorRepository arbitrators;
    private final HearingRoomRepository rooms;
    private final List<OfficeUse> uses;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    KeepOffice(
            ArbitratorRepository arbitrators,
            HearingRoomRepository rooms,
            @All List<OfficeUse> uses,
            RecordChecks checks,
            RecordEvents events,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.arbitrators = arbitrators;
        this.rooms = rooms;
        this.uses = uses;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ArbitratorView engage(ArbitratorRequest request) {
        Tenure tenure = owned(request.tenure());
        Arbitrator engaged = new Arbitrator(
                OrderedId.at(changes.now()),
                origin(request.sourceRef()),
                tenure,
                request.kind(),
                request.side(),
                request.licence(),
                changes.now());
        arbitrators.requireNew(engaged);
        if (arbitrators.engaged(tenure, request.licence())) {
            throw new Rejection(TribunalRefusal.LICENCE_IN_USE, request.licence()).at("/licence");
        }
        arbitrators.keep(engaged);
        events.note(ARBITRATOR, "engaged", engaged, "");
        return view(engaged);
    }

    @Transactional
    HearingRoomView open(HearingRoomRequest request) {
        Tenure tenure = owned(request.tenure());
        HearingRoom opened = new HearingRoom(
                OrderedId.at(changes.now()), origin(request.sourceRef()), tenure, request.seats(), changes.now());
        rooms.requireNew(opened);
        if (rooms.inUse(tenure)) {
            throw new Rejection(TribunalRefusal.ROOM_NAME_IN_USE, tenure.name()).at("/tenure/name");
        }
        rooms.keep(opened);
        events.note(ROOM, "opened", opened, "");
        return view(opened);
    }

    @Transactional
    ArbitratorView endEngagement(UUID id, String ifMatch, OfficeEnd end) {
        return view(ended(ARBITRATOR, arbitrators, id, ifMatch, end));
    }

    @Transactional
    HearingRoomView close(UUID id, String ifMatch, OfficeEnd end) {
        return view(ended(ROOM, rooms, id, ifMatch, end));
    }

    @Transactional
    ArbitratorView annulEngagement(UUID id, String ifMatch, Annulment annulment) {
        return view(annulled(ARBITRATOR, arbitrators, id, ifMatch, annulment));
    }

    @Transactional
    HearingRoomView annulRoom(UUID id, String ifMatch, Annulment annulment) {
        return view(annulled(ROOM, rooms, id, ifMatch, annulment));
    }

    private <E extends OfficeEntry> E ended(
            String kind, OfficeRepository<E> entries, UUID id, String ifMatch, OfficeEnd end) {
        E entry = entries.forChange(id, ifMatch);
        uses.forEach(use -> use.requireFreeAfter(id, end.lastDay()));
        entry.end(end.lastDay(), clock.today(), changes.now());
        events.note(kind, "ended", entry, "");
        return entry;
    }

    private <E extends OfficeEntry> E annulled(
            String kind, OfficeRepository<E> entries, UUID id, String ifMatch, Annulment annulment) {
        E entry = entries.forChange(id, ifMatch);
        uses.forEach(use -> use.requireFreeAfter(id, null));
        entry.annul(annulment.reason(), changes.now());
        events.note(kind, "annulled", entry, annulment.reason());
        return entry;
    }

    private Tenure owned(OfficeTenure stated) {
        checks.requireOwnRegion(stated.region(), stated.since(), "/tenure/region");
        return stated.tenure();
    }

    private Origin origin(String sourceRef) {
        return new Origin(caller.client(), sourceRef);
    }

    ArbitratorView arbitrator(UUID id) {
        return view(arbitrators.visible(id));
    }

    HearingRoomView room(UUID id) {
        return view(rooms.visible(id));
    }

    Page<ArbitratorView> arbitrators(OfficeFilter filter, Paging paging) {
        return arbitrators.page(filter, paging).map(this::view);
    }

    Page<HearingRoomView> rooms(OfficeFilter filter, Paging paging) {
        return rooms.page(filter, paging).map(this::view);
    }

    private ArbitratorView view(Arbitrator entry) {
        return ArbitratorView.from(entry, clock.today());
    }

    private HearingRoomView view(HearingRoom entry) {
        return HearingRoomView.from(entry, clock.today());
    }
}
