package org.ganlao.skills.instruction.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** How a programme stands in a region and year, with all regions below it. */
record ProgrammeProgress(
        String programme,

        @Schema(description = "已批准目标人数 · Persons of approved goals")
        long goalPersons,

        @Schema(description = "已批准安排资金 · Money of approved goals")
        Money goalMoney,

        long courses,

        @Schema(
                description =
                        "本年参加人员，每人计一次：学员、师徒、受表彰人 · Persons who took part in the year, each once: trainees, masters and apprentices, the commended")
        long participants,

        @Schema(description = "本年报名学员 · Trainees who enrolled in the year")
        long enrolled,

        @Schema(description = "本年结业人数，每人计一次 · Persons who completed in the year, each once")
        long completed,

        @Schema(description = "课程学员补贴支出 · Subsidies paid for the graduates of its courses")
        Money subsidies,

        @Schema(description = "其他支出 · Other expenses") Money expenses,

        @Schema(description = "孵化基地，就业服务已撤销登记的除外 · Incubators, without those that employment struck out")
        long incubators,

        long evidence,

        @Schema(
                description =
                        "本服务中属于该计划的师徒结对、岗位成才示范或表彰 · Pairs, demonstrations or awards of this service that belong to it")
        long deeds) {}
