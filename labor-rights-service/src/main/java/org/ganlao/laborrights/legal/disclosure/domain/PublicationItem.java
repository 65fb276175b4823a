package org.ganlao.laborrights.legal.disclosure.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.procedure.domain.ProcedureRecord;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * An item of the catalogue of what a department makes public (政务公开目录). It is published time after time, each with its last
 * day, until it ends. Annulled, it was never on the catalogue.
 */
@Entity
@Table(name = "publication_item")
public class PublicationItem extends ProcedureRecord {

    @Embedded
    private CatalogueEntry entry;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ItemState state;

    @Column(name = "next_due_on")
    private LocalDate nextDueOn;

    @ElementCollection
    @CollectionTable(name = "publication", joinColumns = @JoinColumn(name = "publication_item"))
    @OrderColumn(name = "place_in_order")
    private List<Publication> publications = new ArrayList<>();

    public PublicationItem(UUID id, Origin origin, CatalogueEntry entry, Instant now) {
        super(id, origin, entry.listedOn(), now);
        this.entry = entry;
        this.nextDueOn = entry.firstDueOn();
        this.state = ItemState.STANDING;
    }

    protected PublicationItem() {}

    /** For the earliest time that it was not published yet. */
    public void publish(LocalDate on, String place, Instant now) {
        requireAt(on, ItemState.STANDING);
        if (nextDueOn == null) {
            throw new Rejection(DisclosureRefusal.NOTHING_DUE);
        }
        publications.add(new Publication(nextDueOn, on, place));
        nextDueOn = entry.cycle().due(entry.firstDueOn(), publications.size());
        stepped(on, now);
    }

    /** What was due until then stays due no more. */
    public void end(LocalDate on, Instant now) {
        requireAt(on, ItemState.STANDING);
        nextDueOn = null;
        state = ItemState.ENDED;
        stepped(on, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        nextDueOn = null;
        state = ItemState.ANNULLED;
    }

    public boolean overdueOn(LocalDate day) {
        return nextDueOn != null && nextDueOn.isBefore(day);
    }

    @Override
    public ItemState state() {
        return state;
    }

    @Override
    public String region() {
        return entry.region();
    }

    @Override
    public LocalDate occurredOn() {
        return entry.listedOn();
    }

    public CatalogueEntry entry() {
        return entry;
    }

    /** Last day for the next time; null where there is none. */
    public LocalDate nextDueOn() {
        return nextDueOn;
    }

    public List<Publication> publications() {
        return List.copyOf(publications);
    }
}
