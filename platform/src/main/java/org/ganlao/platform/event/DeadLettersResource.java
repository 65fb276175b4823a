package org.ganlao.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Records that this service could not handle, and what a person decides about them. */
@Path("/v1/dead-letters")
@RolesAllowed({"system", "supervisor"})
public class DeadLettersResource {

    private static final String SELECT = """
            select new org.ganlao.platform.event.DeadLetterView(d.id, d.consumer, d.topic, d.partition, d.offset, d.key,
                d.reason, d.failedAt, cast(d.state as string), d.decidedBy, d.decidedAt, d.decision) from DeadLetter d""";

    /** Held by who reads the partition too, so that nobody else handles a record of it meanwhile. */
    private static final String HOLD_PARTITION = """
            select 1 from consumer_offset o join dead_letter d using (consumer, topic, partition)
            where d.id = :id for update of o""";

    private static final Keyset<DeadLetterView> OLDEST_FIRST = Keyset.<DeadLetterView>ascending()
            .by("d.failedAt", DeadLetterView::failedAt, Instant::parse)
            .by("d.id", DeadLetterView::id, UUID::fromString);

    private final EntityManager database;
    private final EventConsumers consumers;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    DeadLettersResource(
            EntityManager database, EventConsumers consumers, Caller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.consumers = consumers;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** Why nobody needs the record. */
    public record Discarding(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @Operation(summary = "死信列表 · Records set aside, oldest first")
    public Page<DeadLetterView> list(
            @QueryParam("state") @DefaultValue("open") DeadLetter.State state, @BeanParam Paging paging) {
        return Listing.of(database, DeadLetterView.class, SELECT)
                .where("d.state = :state", "state", state)
                .page(paging, OLDEST_FIRST);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "死信 · One record set aside, with its reason")
    public DeadLetterView get(@PathParam("id") UUID id) {
        return database.createQuery(SELECT + " where d.id = :id", DeadLetterView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    @POST
    @Path("/{id}/redrive")
    @Idempotent
    @Operation(summary = "重新处理死信 · Has the record handled again")
    public Response redrive(@PathParam("id") UUID id) {
        DeadLetter letter = locked(id);
        letter.redriven(caller.subject(), clock.instant());
        database.flush();
        database.createNativeQuery(HOLD_PARTITION).setParameter("id", id).getResultList();
        try {
            IncomingEvent event = IncomingEvent.from(letter.record(json));
            consumers.named(letter.consumer()).handler().handle(List.of(event));
        } catch (RuntimeException e) {
            QuarkusTransaction.setRollbackOnly();
            throw new Rejection(DeadLetterRefusal.DEAD_LETTER_STILL_FAILS, Failure.reason(e));
        }
        return Response.ok(get(id)).build();
    }

    @POST
    @Path("/{id}/discard")
    @Idempotent
    @Operation(summary = "作废死信 · Gives the record up, with a reason")
    public Response discard(@PathParam("id") UUID id, @NotNull @Valid Discarding discarding) {
        locked(id).discard(discarding.reason(), caller.subject(), clock.instant());
        database.flush();
        return Response.ok(get(id)).build();
    }

    private DeadLetter locked(UUID id) {
        DeadLetter letter = database.find(DeadLetter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (letter == null) {
            throw new Rejection(CommonRefusal.NOT_FOUND);
        }
        return letter;
    }
}
