package org.ganlao.skills.instruction.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.skills.instruction.programme.domain.CarriedItem;
import org.ganlao.skills.instruction.programme.domain.CarriedItem.Carried;
import org.ganlao.skills.instruction.programme.domain.CarriedKind;

/** Takes into a programme what it carries. Locks the programme, or the item. */
@ApplicationScoped
class CarryItems {

    private static final String KIND = "programme-item";

    private final CarriedItemRepository items;
    private final Programmes programmes;
    private final CarriedRecords records;
    private final AuditedReads reads;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    CarryItems(
            CarriedItemRepository items,
            Programmes programmes,
            CarriedRecords records,
            AuditedReads reads,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.items = items;
        this.programmes = programmes;
        this.records = records;
        this.reads = reads;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    CarriedItemView carry(CarriedItemRequest request) {
        programmes.require(request.programme());
        checks.requirePast(request.on(), "/on");
        checks.requireOwnRegion(request.region(), request.on(), "/region");
        Carried carried = request.carried();
        CarriedItem item = new CarriedItem(
                UUID.randomUUID(), new Origin(caller.client(), request.sourceRef()), carried, changes.now());
        records.require(carried);
        locks.hold(KIND + " " + carried.programme() + " " + carried.record());
        items.requireFree(carried);
        items.add(item);
        events.say(KIND, "carried", CarriedItemFact.of(item), "");
        return view(item);
    }

    @Transactional
    CarriedItemView annul(UUID id, String ifMatch, Annulment annulment) {
        CarriedItem item = items.forChange(id, ifMatch);
        item.annul(annulment.reason(), changes.now());
        events.say(KIND, "annulled", CarriedItemFact.of(item), annulment.reason());
        return view(item);
    }

    CarriedItemView one(UUID id) {
        return view(items.visible(id));
    }

    Page<CarriedItemView> page(String programme, String region, CarriedKind kind, Paging paging) {
        return items.page(programme, region, kind, paging).map(this::view);
    }

    List<ProgrammeParticipant> participants(UUID id) {
        List<ProgrammeParticipant> participants = records.participants(items.visible(id));
        reads.one(KIND, id);
        return participants;
    }

    private CarriedItemView view(CarriedItem item) {
        return CarriedItemView.from(item, records.told(item));
    }
}
