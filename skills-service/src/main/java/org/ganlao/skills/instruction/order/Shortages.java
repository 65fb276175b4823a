package org.ganlao.skills.instruction.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Orders against who is in their courses, finished, offered and at work; counted anew at each question. */
@ApplicationScoped
class Shortages {

    private static final String BALANCES = """
            select o.region, o.park, o.occupation, o.level, array_agg(o.id::text order by o.id::text) as orders,
                   sum(o.workers) as ordered, sum(f.placed) as placed, sum(f.taken) as taken, sum(f.offered) as offered,
                   sum(t.available) as available, sum(t.under_way) as under_way
              from training_order o
              cross join lateral (
                   select count(*) filter (where placement is not null) as placed,
                          count(*) filter (where placement is null and taken) as taken,
                          count(*) filter (where placement is null and taken is null) as offered
                     from order_offer where for_order = o.id and annul_reason is null) f
              cross join lateral (
                   select count(*) filter (where t.completed_on is null) as under_way,
                          count(*) filter (where t.completed_on is not null
                             and not exists (select 1 from order_offer other
                                              where other.trainee = t.id and other.annul_reason is null
                                                and (other.for_order = o.id or other.taken is not false))
                             and not exists (select 1 from heard_placement work
                                              where work.person = t.person and work.standing
                                                and work.begun_on >= t.completed_on and work.ended_on is null)) as available
                     from course c join trainee t on t.course = c.id
                    where c.for_order = o.id and c.annul_reason is null and t.annul_reason is null
                      and t.dropped_out_on is null) t
             where o.annul_reason is null and %s
             group by o.region, o.park, o.occupation, o.level""";
    private static final String OPEN = BALANCES.formatted("o.closed_on is null and o.region = any (?)");
    private static final String OF_ONE = BALANCES.formatted("o.id = ?");

    private final TrainingOrderRepository orders;
    private final RegionScope scope;
    private final Sql sql;

    Shortages(TrainingOrderRepository orders, RegionScope scope, Sql sql) {
        this.orders = orders;
        this.scope = scope;
        this.sql = sql;
    }

    /** Of an order, closed or not; nothing of one that was struck out. */
    OrderBalance of(UUID order) {
        orders.visible(order);
        return sql.one(OF_ONE, OrderBalance::from, order).orElse(new OrderBalance(0, 0, 0, 0, 0, 0, 0));
    }

    /** By region, park, occupation and level, those of which there are open orders. */
    Page<ShortageView> page(ShortageFilter filter, Paging paging) {
        String after = paging.cursor().isStart() ? "" : paging.cursor().keys().get(0);
        List<ShortageView> behind = sql.list(OPEN, ShortageView::from, scope.covered()).stream()
                .filter(filter::shows)
                .filter(shortage -> shortage.key().compareTo(after) > 0)
                .sorted(Comparator.comparing(ShortageView::key))
                .limit(paging.limit() + 1L)
                .toList();
        return Page.of(paging, behind, shortage -> List.of(shortage.key()));
    }
}
