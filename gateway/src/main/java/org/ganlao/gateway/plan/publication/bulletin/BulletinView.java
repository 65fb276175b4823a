package org.ganlao.gateway.plan.publication.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin.Deed;
import org.ganlao.gateway.plan.publication.bulletin.domain.BulletinState;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.http.Versioned;

/** A piece of news as it stands, for the region that sent it and the office. */
@Schema(name = "Bulletin", description = "报送信息 · A piece of news")
record BulletinView(
        UUID id,
        int version,
        String region,
        BulletinState state,
        String category,
        Label categoryLabel,
        LocalDate happenedOn,
        String author,
        String title,
        String summary,

        @Schema(description = "正文；列表中从略 · Left out in lists")
        String text,

        String sourceRef,
        String sentBy,
        Instant sentAt,
        String adoptedBy,
        Instant adoptedAt,
        String publishedBy,
        Instant publishedAt,

        @Schema(description = "退回、不采用或撤回的人 · Who sent it back, declined it or took it back")
        String decidedBy,

        Instant decidedAt,
        String opinion)
        implements Versioned {

    static BulletinView of(Bulletin bulletin, BulletinRules rules) {
        return of(bulletin, rules, bulletin.words().text());
    }

    /** In lists. */
    static BulletinView listed(Bulletin bulletin, BulletinRules rules) {
        return of(bulletin, rules, null);
    }

    private static BulletinView of(Bulletin bulletin, BulletinRules rules, String text) {
        Bulletin.Sending sending = bulletin.sending();
        Bulletin.Words words = bulletin.words();
        Bulletin.Progress progress = bulletin.progress();
        Bulletin.Decision decision = progress.decision();
        return new BulletinView(
                sending.id(),
                progress.version(),
                sending.region(),
                progress.state(),
                words.category(),
                rules.label(words.category()),
                words.happenedOn(),
                words.author(),
                words.title(),
                words.summary(),
                text,
                sending.sourceRef(),
                sending.by(),
                sending.at(),
                by(progress.adopted()),
                at(progress.adopted()),
                by(progress.published()),
                at(progress.published()),
                decision == null ? null : by(decision.deed()),
                decision == null ? null : at(decision.deed()),
                decision == null ? null : decision.opinion());
    }

    private static String by(Deed deed) {
        return deed == null ? null : deed.by();
    }

    private static Instant at(Deed deed) {
        return deed == null ? null : deed.at();
    }
}
