package org.ganlao.laborrights.legal.disclosure;

import static org.ganlao.laborrights.legal.disclosure.domain.DisclosureLimit.PUBLICATION_DUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.legal.disclosure.domain.CatalogueEntry;
import org.ganlao.laborrights.legal.disclosure.domain.ItemState;
import org.ganlao.laborrights.legal.disclosure.domain.PublicationItem;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** Keeps the catalogue of what departments make public. Locks: the item, then its limit of time. */
@ApplicationScoped
class KeepCatalogue {

    private static final String KIND = "publication-item";

    private final PublicationItemRepository items;
    private final Deadlines deadlines;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepCatalogue(
            PublicationItemRepository items,
            Deadlines deadlines,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.items = items;
        this.deadlines = deadlines;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    PublicationItemView list(PublicationItemRequest request) {
        CatalogueEntry entry = request.entry().entry();
        checks.requirePast(entry.listedOn(), "/entry/listedOn");
        checks.requireOwnRegion(entry.region(), entry.listedOn(), "/entry/region");
        Origin origin = new Origin(caller.client(), request.sourceRef());
        PublicationItem item = new PublicationItem(UUID.randomUUID(), origin, entry, changes.now());
        items.add(item);
        awaits(item, entry.listedOn());
        return told("listed", item, "");
    }

    @Transactional
    PublicationItemView publish(UUID id, String ifMatch, StatedItemPublication stated) {
        checks.requirePast(stated.on(), "/on");
        PublicationItem item = items.forChange(id, ifMatch);
        item.publish(stated.on(), stated.place(), changes.now());
        deadlines.meet(Subject.of(KIND, item), PUBLICATION_DUE, stated.on());
        awaits(item, stated.on());
        return told("published", item, stated.place());
    }

    @Transactional
    PublicationItemView end(UUID id, String ifMatch, StatedStep stated) {
        checks.requirePast(stated.on(), "/on");
        PublicationItem item = items.forChange(id, ifMatch);
        item.end(stated.on(), changes.now());
        deadlines.drop(Subject.of(KIND, item));
        return told("ended", item, stated.words());
    }

    @Transactional
    PublicationItemView annul(UUID id, String ifMatch, Annulment annulment) {
        PublicationItem item = items.forChange(id, ifMatch);
        item.annul(annulment.reason(), changes.now());
        deadlines.drop(Subject.of(KIND, item));
        return told("annulled", item, annulment.reason());
    }

    private void awaits(PublicationItem item, LocalDate from) {
        if (item.nextDueOn() != null) {
            deadlines.runUntil(Subject.of(KIND, item), PUBLICATION_DUE, from, item.nextDueOn());
        }
    }

    PublicationItemView one(UUID id) {
        return view(items.visible(id));
    }

    Page<PublicationItemView> page(String region, ItemState state, LocalDate overdueOn, Paging paging) {
        return items.page(region, state, overdueOn, paging).map(this::view);
    }

    private PublicationItemView told(String verb, PublicationItem item, String why) {
        events.say(KIND, verb, PublicationItemFact.of(item), why);
        return view(item);
    }

    private PublicationItemView view(PublicationItem item) {
        return PublicationItemView.from(item, clock.today());
    }
}
