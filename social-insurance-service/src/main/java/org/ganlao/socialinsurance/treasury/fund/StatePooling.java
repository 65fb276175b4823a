package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.socialinsurance.treasury.fund.domain.FundRefusal;
import org.ganlao.socialinsurance.treasury.fund.domain.PoolingStatement;

/**
 * States the level at which a city pools an insurance, and strikes out statements that no posting follows. Locks: the city's
 * pooling alone, then the books by their names.
 */
@ApplicationScoped
class StatePooling {

    private static final String KIND = "pooling-level";

    private final PoolingRepository statements;
    private final Pools pools;
    private final FundBooks books;
    private final MovePool moving;
    private final RegionTree regions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    StatePooling(
            PoolingRepository statements,
            Pools pools,
            FundBooks books,
            MovePool moving,
            RegionTree regions,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.statements = statements;
        this.pools = pools;
        this.books = books;
        this.moving = moving;
        this.regions = regions;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    PoolingView state(PoolingRequest request) {
        checks.requirePast(request.from(), "/from");
        checks.requireOwnRegion(request.region(), request.from(), "/region");
        if (regions.level(request.region()) != RegionLevel.CITY) {
            throw new Rejection(FundRefusal.POOLING_OF_A_CITY, request.region()).at("/region");
        }
        PoolingStatement statement = new PoolingStatement(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.terms(),
                caller.subject(),
                changes.now());
        pools.holdAlone(request.insurance(), request.region());
        statements.requireNew(statement);
        List<String> before = pools.of(
                request.region(), pools.level(request.insurance(), request.region(), request.from()), request.from());
        statements.latest(request.insurance(), request.region()).ifPresent(earlier -> {
            earlier.supersede(statement, changes.now());
            statements.flush();
            events.say(KIND, "superseded", PoolingFact.of(earlier), request.document());
        });
        statements.keep(statement);
        statements.flush();
        moving.move(statement, before, request.moveBalance());
        events.say(KIND, "stated", PoolingFact.of(statement), "");
        return PoolingView.from(statement);
    }

    /** Refused once anything was posted in the new pool's book. */
    @Transactional
    PoolingView annul(UUID id, String ifMatch, Annulment annulment) {
        PoolingStatement statement =
                statements.forChange(id, ifMatch, found -> pools.holdAlone(found.insurance(), found.region()));
        LocalDate from = statement.occurredOn();
        String book = FundBooks.bookOf(
                statement.insurance(),
                pools.of(statement.region(), statement.level(), from).get(0));
        if (statement.until() != null) {
            throw new Rejection(FundRefusal.POOLING_STATED_LATER, statement.until());
        }
        statement.annul(annulment.reason(), changes.now());
        if (books.isPostedFrom(book, from)) {
            throw new Rejection(FundRefusal.POOL_POSTED_SINCE, book, from);
        }
        statements.flush();
        events.say(KIND, "annulled", PoolingFact.of(statement), annulment.reason());
        statements.endedOn(statement.insurance(), statement.region(), from).ifPresent(earlier -> {
            earlier.reinstate(changes.now());
            events.say(KIND, "stated", PoolingFact.of(earlier), annulment.reason());
        });
        return PoolingView.from(statement);
    }
}
