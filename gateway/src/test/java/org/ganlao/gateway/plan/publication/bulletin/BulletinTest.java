package org.ganlao.gateway.plan.publication.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin.Decision;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin.Deed;
import org.ganlao.gateway.plan.publication.bulletin.domain.BulletinRefusal;
import org.ganlao.gateway.plan.publication.bulletin.domain.BulletinState;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platformtest.StatesDocument;
import org.junit.jupiter.api.Test;

class BulletinTest {

    private static final Instant NOW = Instant.parse("2007-03-31T00:00:00Z");
    private static final Bulletin.Words WORDS =
            new Bulletin.Words("progress", LocalDate.of(2007, 3, 20), "南昌市局", "标题", "摘要", "正文");

    private enum Act {
        REVISE,
        ADOPT,
        SEND_BACK,
        DECLINE,
        PUBLISH,
        WITHDRAW
    }

    @Test
    void every_state_and_act() {
        StatesDocument.of("gateway", Rejection.class, refused -> (Enum<?>) refused.refusal())
                .table("bulletin", "piece of news", BulletinState.class, Act.class)
                .where(BulletinTest::in, BulletinTest::act, Bulletin::state);
    }

    @Test
    void three_persons_send_adopt_and_publish() {
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> in(BulletinState.SUBMITTED).adopt(by("sender")));
        refuses(BulletinRefusal.ADOPTED_BY_YOU, () -> in(BulletinState.ADOPTED).publish(by("reader")));
        Bulletin published = in(BulletinState.PUBLISHED);
        assertThat(published.progress().adopted()).isEqualTo(by("reader"));
        assertThat(published.progress().published()).isEqualTo(by("publisher"));
    }

    @Test
    void nobody_adopts_the_news_of_another_in_own_words() {
        Bulletin bulletin = in(BulletinState.SUBMITTED);
        bulletin.revise(WORDS, "reader");
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> bulletin.adopt(by("reader")));
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> bulletin.adopt(by("sender")));
        bulletin.adopt(by("publisher"));
        assertThat(bulletin.state()).isEqualTo(BulletinState.ADOPTED);
    }

    @Test
    void what_was_sent_back_after_its_adoption_is_adopted_anew() {
        Bulletin bulletin = in(BulletinState.ADOPTED);
        bulletin.sendBack(new Decision(by("publisher"), "数字有误"));
        assertThat(bulletin.progress().adopted()).isNull();
        bulletin.revise(WORDS, "sender");
        assertThat(bulletin.progress().decision()).isNull();
        assertThat(bulletin.state()).isEqualTo(BulletinState.SUBMITTED);
    }

    @Test
    void a_feed_leaves_out_what_xml_cannot_hold() {
        assertThat(Feeds.permitted("一\u000b二\n三\ud83d\ude00\ud800")).isEqualTo("一二\n三\ud83d\ude00");
    }

    private static void refuses(Refusal why, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private static Bulletin in(BulletinState state) {
        Bulletin bulletin = new Bulletin(
                new Bulletin.Sending(
                        UUID.randomUUID(), "360100", "1", by("sender").by(), NOW, LocalDate.of(2007, 3, 31)),
                WORDS,
                new Bulletin.Progress(BulletinState.SUBMITTED, null, null, null, null, 1));
        List<Act> way = switch (state) {
            case SUBMITTED -> List.of();
            case RETURNED -> List.of(Act.SEND_BACK);
            case ADOPTED -> List.of(Act.ADOPT);
            case PUBLISHED -> List.of(Act.ADOPT, Act.PUBLISH);
            case DECLINED -> List.of(Act.DECLINE);
            case WITHDRAWN -> List.of(Act.ADOPT, Act.PUBLISH, Act.WITHDRAW);
        };
        way.forEach(act -> act(act, bulletin));
        return bulletin;
    }

    private static void act(Act act, Bulletin bulletin) {
        switch (act) {
            case REVISE -> bulletin.revise(WORDS, "sender");
            case ADOPT -> bulletin.adopt(by("reader"));
            case SEND_BACK -> bulletin.sendBack(new Decision(by("reader"), "缺数字"));
            case DECLINE -> bulletin.decline(new Decision(by("reader"), "已有同类信息"));
            case PUBLISH -> bulletin.publish(by("publisher"));
            case WITHDRAW -> bulletin.withdraw(new Decision(by("reader"), "有误"));
        }
    }

    private static Deed by(String who) {
        return new Deed(who, NOW);
    }
}
