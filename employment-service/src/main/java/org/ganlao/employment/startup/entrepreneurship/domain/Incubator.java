package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.register.domain.RegisterEntry;
import org.ganlao.platform.record.Origin;

/** 创业孵化基地：an incubator with places for start-ups. It never has more tenants at once than places, see {@link Tenants}. */
@Entity
@Table(name = "incubator")
public class Incubator extends RegisterEntry {

    @Column(nullable = false)
    private int places;

    public Incubator(UUID id, Origin origin, Entry entry, int places, Instant now) {
        super(id, origin, entry, now);
        this.places = places;
    }

    protected Incubator() {}

    public void correct(Entry stated, int statedPlaces, Instant now) {
        restate(stated, statedPlaces == places, now);
        places = statedPlaces;
    }

    public int places() {
        return places;
    }
}
