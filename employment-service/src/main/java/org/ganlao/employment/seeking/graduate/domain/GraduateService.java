package org.ganlao.employment.seeking.graduate.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** One of the six services (一条龙服务) that a graduate got on a day. A wrong entry is annulled and logged anew. */
@Entity
@Table(name = "graduate_service")
public class GraduateService extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Rendered rendered;

    public GraduateService(UUID id, Origin origin, ProtectedId person, Rendered rendered, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.rendered = Objects.requireNonNull(rendered, "rendered");
    }

    protected GraduateService() {}

    @Override
    public String region() {
        return rendered.region();
    }

    @Override
    public LocalDate occurredOn() {
        return rendered.servedOn();
    }

    public ProtectedId person() {
        return person;
    }

    public Rendered rendered() {
        return rendered;
    }
}
