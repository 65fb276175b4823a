package org.ganlao.gateway.plan.publication.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** A piece of news as anybody reads it: no persons, no way that it went. */
@Schema(name = "PublicBulletin", description = "已发布的信息 · A piece of news that was published")
record PublicBulletinView(
        UUID id,
        String region,
        String category,
        Label categoryLabel,
        LocalDate happenedOn,
        String author,
        String title,
        String summary,
        String text,
        Instant publishedAt) {

    static PublicBulletinView of(Bulletin bulletin, BulletinRules rules) {
        Bulletin.Words words = bulletin.words();
        return new PublicBulletinView(
                bulletin.sending().id(),
                bulletin.sending().region(),
                words.category(),
                rules.label(words.category()),
                words.happenedOn(),
                words.author(),
                words.title(),
                words.summary(),
                words.text(),
                bulletin.progress().published().at());
    }
}
