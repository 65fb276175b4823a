package org.ganlao.laborrights.legal.disclosure.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** An activity by which people are told of labour law (普法宣传). Annulled, it did not take place. */
@Entity
@Table(name = "publicity_activity")
public class PublicityActivity extends FactRecord {

    @Embedded
    private PublicityOutline outline;

    public PublicityActivity(UUID id, Origin origin, PublicityOutline outline, Instant now) {
        super(id, origin, now);
        this.outline = Objects.requireNonNull(outline, "outline");
    }

    protected PublicityActivity() {}

    @Override
    public String region() {
        return outline.region();
    }

    @Override
    public LocalDate occurredOn() {
        return outline.heldOn();
    }

    public PublicityOutline outline() {
        return outline;
    }
}
