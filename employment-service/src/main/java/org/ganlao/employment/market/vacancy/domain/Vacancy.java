package org.ganlao.employment.market.vacancy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.register.domain.RegisterEntry;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * An employer's vacancy with a number of places. It opens, its places are filled one by one, and it closes when the employer
 * wants nobody any more. More places than it has are never filled. Annulled, it never was.
 */
@Entity
@Table(name = "vacancy")
public class Vacancy extends RegisterEntry {

    @Embedded
    private JobOffer offer;

    @Column(nullable = false)
    private int filled;

    @Column(nullable = false)
    private int placed;

    public Vacancy(UUID id, Origin origin, Entry entry, JobOffer offer, Instant now) {
        super(id, origin, entry, now);
        this.offer = Objects.requireNonNull(offer, "offer");
        requireOrder(entry, offer);
    }

    protected Vacancy() {}

    public void correct(Entry stated, JobOffer statedOffer, Instant now) {
        requireOrder(stated, statedOffer);
        requireFit(statedOffer, filled());
        restate(stated, statedOffer.equals(offer), now);
        offer = statedOffer;
    }

    /** @param places how many are filled from now on in another way than by introduction */
    public void fill(int places, Instant now) {
        requireStanding();
        if (places == filled) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        requireFit(offer, places + placed);
        filled = places;
        revised(now);
    }

    /** Somebody introduced was placed into it. */
    public void take(Instant now) {
        requireStanding();
        requireFit(offer, filled() + 1);
        placed++;
        revised(now);
    }

    /** Somebody introduced was not placed into it after all. */
    public void release(Instant now) {
        placed--;
        revised(now);
    }

    private static void requireFit(JobOffer offer, int filled) {
        if (filled > offer.places()) {
            throw new Rejection(VacancyRefusal.VACANCY_FULL, offer.places(), filled);
        }
    }

    private static void requireOrder(Entry entry, JobOffer offer) {
        if (offer.until() != null && offer.until().isBefore(entry.openedOn())) {
            throw new Rejection(VacancyRefusal.VACANCY_ENDS_BEFORE_START, entry.openedOn()).at("/vacancy/until");
        }
    }

    /** Whether the employer wants persons on this day; its places may be filled nevertheless. */
    public boolean wantsOn(LocalDate day) {
        return existsOn(day) && (offer.until() == null || !day.isAfter(offer.until()));
    }

    public VacancyState progress() {
        return switch (state()) {
            case ANNULLED -> VacancyState.ANNULLED;
            case CLOSED -> VacancyState.CLOSED;
            case OPEN -> free() == 0 ? VacancyState.FILLED : VacancyState.OPEN;
        };
    }

    public JobOffer offer() {
        return offer;
    }

    /** Places that are filled, by introduction or otherwise. */
    public int filled() {
        return filled + placed;
    }

    /** Places that are filled by introduction. */
    public int placed() {
        return placed;
    }

    /** Places that are not. */
    public int free() {
        return offer.places() - filled();
    }
}
