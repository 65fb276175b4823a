package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin.Decision;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin.Deed;
import org.ganlao.gateway.plan.publication.bulletin.domain.BulletinState;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Origin;

/** News, as it was sent and as it stands. */
@Singleton
class BulletinRepository {

    /** Before all that there is, of lists that begin with the latest. */
    static final List<String> NEWEST = List.of("infinity", "ffffffff-ffff-ffff-ffff-ffffffffffff");

    private static final String SELECT = "select * from bulletin";

    private final Sql sql;

    BulletinRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<UUID> sent(Origin origin) {
        return sql.one(
                "select id from bulletin where client = ? and source_ref = ?",
                row -> row.uuid("id"),
                origin.client(),
                origin.sourceRef());
    }

    void insert(String client, Bulletin bulletin) {
        Bulletin.Sending sending = bulletin.sending();
        Bulletin.Words words = bulletin.words();
        sql.update(
                """
                insert into bulletin (id, version, region, category, happened_on, author, title, summary, text, client,
                                      source_ref, sent_by, sent_at, sent_on, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                sending.id(),
                bulletin.progress().version(),
                sending.region(),
                words.category(),
                words.happenedOn(),
                words.author(),
                words.title(),
                words.summary(),
                words.text(),
                client,
                sending.sourceRef(),
                sending.by(),
                sending.at(),
                sending.on(),
                bulletin.state());
    }

    void update(Bulletin bulletin) {
        Bulletin.Words words = bulletin.words();
        Bulletin.Progress progress = bulletin.progress();
        Deed decided = progress.decision() == null ? null : progress.decision().deed();
        sql.update(
                """
                update bulletin set version = ?, category = ?, happened_on = ?, author = ?, title = ?, summary = ?, text = ?,
                       state = ?, revised_by = ?, adopted_by = ?, adopted_at = ?, published_by = ?, published_at = ?, decided_by = ?,
                       decided_at = ?, opinion = ?
                 where id = ?""",
                progress.version(),
                words.category(),
                words.happenedOn(),
                words.author(),
                words.title(),
                words.summary(),
                words.text(),
                progress.state(),
                progress.revisedBy(),
                progress.adopted() == null ? null : progress.adopted().by(),
                progress.adopted() == null ? null : progress.adopted().at(),
                progress.published() == null ? null : progress.published().by(),
                progress.published() == null ? null : progress.published().at(),
                decided == null ? null : decided.by(),
                decided == null ? null : decided.at(),
                decided == null ? null : progress.decision().opinion(),
                bulletin.sending().id());
    }

    Optional<Bulletin> find(UUID id) {
        return sql.one(SELECT + " where id = ?", BulletinRepository::bulletin, id);
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<Bulletin> lock(UUID id) {
        return sql.one(SELECT + " where id = ? for update", BulletinRepository::bulletin, id);
    }

    /**
     * Newest first.
     *
     * @param state null for all
     * @param category null for all
     */
    Page<Bulletin> page(Collection<String> regions, BulletinState state, String category, Paging paging) {
        StringBuilder where = new StringBuilder(" where region = any(?)");
        List<Object> values = new ArrayList<>(List.of(regions));
        if (state != null) {
            where.append(" and state = ?");
            values.add(state);
        }
        if (category != null) {
            where.append(" and category = ?");
            values.add(category);
        }
        return page(where, values, "sent_at", bulletin -> bulletin.sending().at(), paging);
    }

    /** What anybody may read, the latest first. */
    Page<Bulletin> published(String category, Paging paging) {
        StringBuilder where = new StringBuilder(" where state = 'PUBLISHED'");
        List<Object> values = new ArrayList<>();
        if (category != null) {
            where.append(" and category = ?");
            values.add(category);
        }
        return page(
                where,
                values,
                "published_at",
                bulletin -> bulletin.progress().published().at(),
                paging);
    }

    private Page<Bulletin> page(
            StringBuilder where, List<Object> values, String order, Function<Bulletin, Instant> at, Paging paging) {
        where.append(" and (").append(order).append(", id) < (?::timestamptz, ?::uuid)");
        values.addAll(paging.cursor().isStart() ? NEWEST : paging.cursor().keys());
        values.add(paging.limit() + 1);
        return Page.of(
                paging,
                sql.list(
                        SELECT + where + " order by " + order + " desc, id desc limit ?",
                        BulletinRepository::bulletin,
                        values.toArray()),
                bulletin -> List.of(
                        at.apply(bulletin).toString(), bulletin.sending().id().toString()));
    }

    /** The latest that anybody may read. */
    List<Bulletin> latest(int most) {
        return sql.list(
                SELECT + " where state = 'PUBLISHED' order by published_at desc, id desc limit ?",
                BulletinRepository::bulletin,
                most);
    }

    /**
     * Stands for a state of the feeds. One that commits late has an earlier instant than one before it: hence the numbers.
     *
     * @param at when anything was published or taken back last; the epoch before the first news
     * @param published how many have been, ever
     * @param withdrawn how many of them were taken back
     */
    record Mark(Instant at, long published, long withdrawn) {}

    Mark mark() {
        return sql.one(
                        """
                        select greatest(max(published_at), max(decided_at) filter (where state = 'WITHDRAWN')) as at,
                               count(*) as published, count(*) filter (where state = 'WITHDRAWN') as withdrawn
                          from bulletin where published_at is not null""",
                        row -> new Mark(
                                Optional.ofNullable(row.instant("at")).orElse(Instant.EPOCH),
                                row.number("published"),
                                row.number("withdrawn")))
                .orElseThrow();
    }

    /**
     * How much each region sent in these days, and what became of it.
     *
     * @param region null of what belongs to no region of these
     */
    record Count(String region, long sent, long adopted, long published, long declined, long research, long visits) {}

    List<Count> counts(Collection<String> regions, LocalDate from, LocalDate to) {
        return sql.list(
                """
                select region,
                       coalesce(news.sent, 0) as sent, coalesce(news.adopted, 0) as adopted,
                       coalesce(news.published, 0) as published, coalesce(news.declined, 0) as declined,
                       coalesce(seen.research, 0) as research, coalesce(seen.visits, 0) as visits
                  from unnest(?) as asked (region)
                  left join (
                       select region, count(*) as sent, count(adopted_by) as adopted,
                              count(*) filter (where state = 'PUBLISHED') as published,
                              count(*) filter (where state = 'DECLINED') as declined
                         from bulletin where sent_on between ? and ? group by region) news using (region)
                  left join (
                       select region, count(*) filter (where kind = 'RESEARCH') as research,
                              count(*) filter (where kind <> 'RESEARCH') as visits
                         from outreach where annul_reason is null and ends between ? and ? group by region) seen using (region)
                 order by region""",
                row -> new Count(
                        row.text("region"),
                        row.number("sent"),
                        row.number("adopted"),
                        row.number("published"),
                        row.number("declined"),
                        row.number("research"),
                        row.number("visits")),
                regions,
                from,
                to,
                from,
                to);
    }

    private static Bulletin bulletin(Row row) {
        Deed decided = deed(row, "decided_by", "decided_at");
        return new Bulletin(
                new Bulletin.Sending(
                        row.uuid("id"),
                        row.text("region"),
                        row.text("source_ref"),
                        row.text("sent_by"),
                        row.instant("sent_at"),
                        row.date("sent_on")),
                new Bulletin.Words(
                        row.text("category"),
                        row.date("happened_on"),
                        row.text("author"),
                        row.text("title"),
                        row.text("summary"),
                        row.text("text")),
                new Bulletin.Progress(
                        BulletinState.valueOf(row.text("state")),
                        row.text("revised_by"),
                        deed(row, "adopted_by", "adopted_at"),
                        deed(row, "published_by", "published_at"),
                        decided == null ? null : new Decision(decided, row.text("opinion")),
                        Math.toIntExact(row.number("version"))));
    }

    private static Deed deed(Row row, String by, String at) {
        String who = row.text(by);
        return who == null ? null : new Deed(who, row.instant(at));
    }
}
