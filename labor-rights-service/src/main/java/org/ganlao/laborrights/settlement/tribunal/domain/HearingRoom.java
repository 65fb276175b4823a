package org.ganlao.laborrights.settlement.tribunal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.platform.record.Origin;

/** A room in which a commission hears cases (仲裁庭). */
@Entity
@Table(name = "hearing_room")
public class HearingRoom extends OfficeEntry {

    @Column(nullable = false, updatable = false)
    private int seats;

    public HearingRoom(UUID id, Origin origin, Tenure tenure, int seats, Instant now) {
        super(id, origin, tenure, now);
        this.seats = seats;
    }

    protected HearingRoom() {}

    public int seats() {
        return seats;
    }
}
