package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.webhook.domain.Webhook;
import org.ganlao.gateway.plan.oversight.webhook.domain.WebhookState;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.Sealed;

/** Webhooks and what became of their attempts. */
@Singleton
class WebhookRepository {

    private static final String COLUMNS = " id, owner, source_ref, address, topics, region, state, position, failures,"
            + " next_attempt, granted_until, created_at, version ";
    private static final String SELECT = "select" + COLUMNS + "from webhook";

    private final Sql sql;

    WebhookRepository(Sql sql) {
        this.sql = sql;
    }

    void insert(Webhook webhook, Sealed secret) {
        Webhook.Wish wish = webhook.wish();
        Webhook.Progress progress = webhook.progress();
        sql.update(
                """
                insert into webhook (id, owner, source_ref, address, topics, region, state, key_id, secret, secret_since,
                                     position, next_attempt, granted_until, created_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                wish.id(),
                wish.owner(),
                wish.sourceRef(),
                wish.address().toString(),
                wish.topics(),
                wish.region(),
                progress.state(),
                secret.keyId(),
                secret.bytes(),
                wish.createdAt(),
                progress.position(),
                progress.nextAttempt(),
                progress.grantedUntil(),
                wish.createdAt(),
                progress.version());
    }

    void update(Webhook webhook) {
        Webhook.Progress progress = webhook.progress();
        sql.update(
                "update webhook set state = ?, position = ?, failures = ?, next_attempt = ?, granted_until = ?, version = ?"
                        + " where id = ?",
                progress.state(),
                progress.position(),
                progress.failures(),
                progress.nextAttempt(),
                progress.grantedUntil(),
                progress.version(),
                webhook.wish().id());
    }

    Optional<Webhook> find(UUID id) {
        return sql.one(SELECT + " where id = ?", WebhookRepository::webhook, id);
    }

    Optional<Webhook> lock(UUID id) {
        return sql.one(SELECT + " where id = ? for update", WebhookRepository::webhook, id);
    }

    Optional<Webhook> ofSource(String owner, String sourceRef) {
        return sql.one(SELECT + " where owner = ? and source_ref = ?", WebhookRepository::webhook, owner, sourceRef);
    }

    int countOf(String owner) {
        return sql.one(
                        "select count(*) as n from webhook where owner = ? and state <> 'ENDED'",
                        row -> (int) row.number("n"),
                        owner)
                .orElseThrow();
    }

    /** @param owner empty for those of any */
    Page<Webhook> page(Optional<String> owner, Set<String> regions, Paging paging) {
        Instant before = paging.cursor().isStart()
                ? Instant.parse("9999-01-01T00:00:00Z")
                : Instant.parse(paging.cursor().keys().get(0));
        UUID id = paging.cursor().isStart()
                ? new UUID(-1, -1)
                : UUID.fromString(paging.cursor().keys().get(1));
        return Page.of(
                paging,
                sql.list(
                        SELECT + " where region = any(?) and owner = coalesce(?, owner) and (created_at, id) < (?, ?)"
                                + " order by created_at desc, id desc limit ?",
                        WebhookRepository::webhook,
                        regions,
                        owner.orElse(null),
                        before,
                        id,
                        paging.limit() + 1),
                found -> List.of(
                        found.wish().createdAt().toString(), found.wish().id().toString()));
    }

    /** Disabled ones, for who has to see to them. */
    List<Webhook> disabled() {
        return sql.list(SELECT + " where state = 'DISABLED' order by id", WebhookRepository::webhook);
    }

    /** Lapsed ones, and active ones that lapse before an instant. */
    List<Webhook> lapsing(Instant before) {
        return sql.list(
                SELECT + " where state = 'LAPSED' or state = 'ACTIVE' and granted_until < ? order by id",
                WebhookRepository::webhook,
                before);
    }

    /**
     * The owner's webhooks of these regions hold until an instant, and those of others until now. One that has lapsed stays so until it is
     * enabled.
     *
     * @param unless they hold until then already
     */
    void grant(String owner, Set<String> regions, Instant now, Instant until, Instant unless) {
        sql.update("""
                update webhook set granted_until = case when region = any(?) then ?::timestamptz else ?::timestamptz end
                 where owner = ? and state in ('ACTIVE', 'DISABLED')
                   and (region = any(?) and granted_until < ? or region <> all(?) and granted_until > ?)""", regions, until, now, owner, regions, unless, regions, now);
    }

    /** The former secret goes on signing until then; that of a rotation before is forgotten. */
    void rotate(UUID id, Sealed secret, Instant now, Instant formerUntil) {
        sql.update("""
                update webhook set former_key_id = key_id, former_secret = secret, former_until = ?,
                       key_id = ?, secret = ?, secret_since = ?, version = version + 1 where id = ?""", formerUntil, secret.keyId(), secret.bytes(), now, id);
    }

    List<Sealed> secrets(UUID id, Instant now) {
        return sql.list("""
                select key_id, secret from webhook where id = ?
                union all
                select former_key_id, former_secret from webhook where id = ? and former_until > ?""", row -> new Sealed(row.text("key_id"), row.bytes("secret")), id, id, now);
    }

    void wantTest(UUID id) {
        sql.update("update webhook set test_wanted = true where id = ?", id);
    }

    /**
     * A webhook that something is to be sent for, taken for one worker.
     *
     * @param lease the worker's right, until it ends or is taken up again by somebody else
     */
    record Taken(Webhook webhook, UUID lease, boolean test) {}

    Optional<Taken> take(Instant now, Instant until, long lastMessage) {
        UUID lease = UUID.randomUUID();
        return sql.one(
                """
                update webhook set lease = ?, leased_until = ?
                 where id = (
                       select id from webhook
                        where leased_until < ?
                          and (test_wanted and state <> 'ENDED'
                               or state = 'ACTIVE' and (next_attempt <= ? and position < ? or granted_until <= ?))
                        order by next_attempt, id limit 1 for update skip locked)
                returning test_wanted,""" + COLUMNS,
                row -> new Taken(webhook(row), lease, row.flag("test_wanted")),
                lease,
                until,
                now,
                now,
                lastMessage,
                now);
    }

    /** Locks it for the worker that still holds the lease, and holds it for longer. */
    Optional<Webhook> prolong(Taken taken, Instant until) {
        return sql.one(
                "update webhook set leased_until = ? where id = ? and lease = ? returning" + COLUMNS,
                WebhookRepository::webhook,
                until,
                taken.webhook().wish().id(),
                taken.lease());
    }

    /** Moves over messages that do not concern it. */
    void passOver(Taken taken, long position) {
        sql.update(
                "update webhook set position = ? where id = ? and lease = ? and position < ?",
                position,
                taken.webhook().wish().id(),
                taken.lease(),
                position);
    }

    void release(Taken taken) {
        sql.update(
                "update webhook set lease = null, leased_until = '-infinity' where id = ? and lease = ?",
                taken.webhook().wish().id(),
                taken.lease());
    }

    void tested(UUID id) {
        sql.update("update webhook set test_wanted = false where id = ?", id);
    }

    /** @param message null for a test */
    void log(UUID webhook, Long message, String kind, int attempt, Instant at, Courier.Outcome outcome) {
        sql.update("""
                insert into webhook_delivery (webhook, message, kind, attempt, at, millis, status, problem)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", webhook, message, kind, attempt, at, outcome.millis(), outcome.status(), outcome.problem());
    }

    Page<DeliveryView> deliveries(UUID webhook, Paging paging) {
        long before = paging.cursor().isStart()
                ? Long.MAX_VALUE
                : Long.parseLong(paging.cursor().keys().get(0));
        return Page.of(
                paging,
                sql.list("""
                        select id, message, kind, attempt, at, millis, status, problem from webhook_delivery
                         where webhook = ? and id < ? order by id desc limit ?""", WebhookRepository::delivery, webhook, before, paging.limit() + 1),
                found -> List.of(Long.toString(found.id())));
    }

    void prune(Instant before) {
        sql.update("delete from webhook_delivery where at < ?", before);
    }

    private static DeliveryView delivery(Row row) {
        Long status = row.numberOrNull("status");
        return new DeliveryView(
                row.number("id"),
                row.numberOrNull("message"),
                row.text("kind"),
                (int) row.number("attempt"),
                row.instant("at"),
                row.number("millis"),
                status == null ? null : status.intValue(),
                row.text("problem"));
    }

    private static Webhook webhook(Row row) {
        return new Webhook(
                new Webhook.Wish(
                        row.uuid("id"),
                        row.text("owner"),
                        row.text("source_ref"),
                        URI.create(row.text("address")),
                        Set.copyOf(row.texts("topics")),
                        row.text("region"),
                        row.instant("created_at")),
                new Webhook.Progress(
                        WebhookState.valueOf(row.text("state")),
                        row.number("position"),
                        (int) row.number("failures"),
                        row.instant("next_attempt"),
                        row.instant("granted_until"),
                        (int) row.number("version")));
    }
}
