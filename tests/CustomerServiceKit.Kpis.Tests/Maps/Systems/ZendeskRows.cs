namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>Made-up rows in Zendesk's tables as a connector lands them. Users: 1 and 2 are customers, 11 Dana and 12 Eli agents, 13 Ruth an administrator.</summary>
internal static class ZendeskRows
{
    public const string Tables = """
        CREATE TABLE "user" (id BIGINT, role VARCHAR);
        CREATE TABLE ticket (id BIGINT, updated_at TIMESTAMP, created_at TIMESTAMP, requester_id BIGINT, submitter_id BIGINT, organization_id BIGINT, group_id BIGINT, assignee_id BIGINT,
            status VARCHAR, priority VARCHAR, type VARCHAR, via_channel VARCHAR, problem_id BIGINT);
        CREATE TABLE ticket_tag (ticket_id BIGINT, tag VARCHAR);
        CREATE TABLE ticket_schedule (ticket_id BIGINT, created_at TIMESTAMP, schedule_id BIGINT);
        CREATE TABLE ticket_field_history (ticket_id BIGINT, field_name VARCHAR, updated TIMESTAMP, value VARCHAR, user_id BIGINT);
        CREATE TABLE ticket_comment (id BIGINT, ticket_id BIGINT, user_id BIGINT, public BOOLEAN, created TIMESTAMP);
        CREATE TABLE satisfaction_rating (id BIGINT, ticket_id BIGINT, assignee_id BIGINT, group_id BIGINT, requester_id BIGINT, score VARCHAR, reason VARCHAR, created_at TIMESTAMP, updated_at TIMESTAMP);
        CREATE TABLE calls (id BIGINT, created_at TIMESTAMP, updated_at TIMESTAMP, direction VARCHAR, agent_id BIGINT, customer_id BIGINT, call_group_id BIGINT, ticket_id BIGINT,
            completion_status VARCHAR, voicemail BOOLEAN, callback BOOLEAN, overflowed BOOLEAN, outside_business_hours BOOLEAN, exceeded_queue_time BOOLEAN, wait_time INTEGER, time_to_answer INTEGER,
            ivr_time_spent INTEGER, talk_time INTEGER, hold_time INTEGER, wrap_up_time INTEGER, consultation_time INTEGER);
        CREATE TABLE legs (id BIGINT, call_id BIGINT, created_at TIMESTAMP, updated_at TIMESTAMP, agent_id BIGINT, type VARCHAR, completion_status VARCHAR, talk_time INTEGER, hold_time INTEGER,
            wrap_up_time INTEGER, consultation_from BIGINT, transferred_from BIGINT);
        INSERT INTO "user" VALUES (1, 'end-user'), (2, 'end-user'), (11, 'agent'), (12, 'agent'), (13, 'admin');
        """;

    public const string Tickets = """
        INSERT INTO ticket VALUES
            (501, '2026-03-02 12:30:00', '2026-03-02 09:00:00', 1, 1, 70, 40, 11, 'closed', 'high', 'question', 'email', NULL),
            (502, '2026-03-02 14:00:00', '2026-03-02 13:00:00', 2, 12, NULL, 40, 12, 'solved', NULL, 'incident', 'web', 501),   -- opened by Eli
            (503, '2026-03-02 09:20:00', '2026-03-02 09:10:00', 1, 1, 70, 40, 11, 'closed', NULL, NULL, 'email', NULL),          -- merged into 501
            (504, '2026-03-02 15:00:10', '2026-03-02 15:00:00', 2, 2, NULL, 41, NULL, 'new', NULL, NULL, 'chat', NULL);
        INSERT INTO ticket_tag VALUES (503, 'closed_by_merge'), (501, 'vip');
        INSERT INTO ticket_schedule VALUES (501, '2026-03-02 09:00:00', 7001), (501, '2026-03-02 09:40:00', 7002), (502, '2026-03-02 13:00:00', 7001);
        INSERT INTO ticket_field_history VALUES
            (501, 'status', '2026-03-02 09:00:00', 'new', 1), (501, 'status', '2026-03-02 09:10:00', 'open', 11), (501, 'status', '2026-03-02 09:20:00', 'hold', 11),
            (501, 'status', '2026-03-02 09:50:00', 'open', 11), (501, 'status', '2026-03-02 10:00:00', 'solved', 11), (501, 'status', '2026-03-02 11:00:00', 'open', 1),
            (501, 'status', '2026-03-02 11:30:00', 'solved', 12), (501, 'status', '2026-03-02 12:30:00', 'closed', NULL),
            (501, 'assignee_id', '2026-03-02 09:00:00', NULL, 1), (501, 'assignee_id', '2026-03-02 09:10:00', '11', 11),
            (501, 'group_id', '2026-03-02 09:00:00', '40', 1), (501, 'subject', '2026-03-02 09:00:00', 'Help', 1),
            (502, 'status', '2026-03-02 13:00:00', 'open', 12), (502, 'status', '2026-03-02 13:05:00', 'pending', 12), (502, 'status', '2026-03-02 14:00:00', 'solved', 12),
            (502, 'assignee_id', '2026-03-02 13:00:00', '12', 12),
            (503, 'status', '2026-03-02 09:10:00', 'new', 1), (503, 'status', '2026-03-02 09:20:00', 'closed', 11),
            (504, 'status', '2026-03-02 15:00:00', 'new', 2);
        INSERT INTO ticket_comment VALUES
            (1, 501, 1, true, '2026-03-02 09:00:00'), (2, 501, 11, false, '2026-03-02 09:15:00'), (3, 501, 11, true, '2026-03-02 10:00:00'),
            (4, 501, 1, true, '2026-03-02 11:00:00'), (5, 501, 12, true, '2026-03-02 11:30:00'), (6, 502, 12, true, '2026-03-02 13:00:00'),
            (7, 503, 1, true, '2026-03-02 09:10:00'), (8, 504, 2, true, '2026-03-02 15:00:00'), (9, 504, -1, true, '2026-03-02 15:00:10');
        INSERT INTO satisfaction_rating VALUES
            (1, 501, 11, 40, 1, 'offered', NULL, '2026-03-02 12:00:00', '2026-03-02 12:00:00'), (2, 501, 11, 40, 1, 'good', NULL, '2026-03-02 13:00:00', '2026-03-02 13:00:00'),
            (3, 502, 12, 40, 2, 'offered', NULL, '2026-03-02 15:00:00', '2026-03-02 15:00:00'), (4, 504, 12, 41, 2, 'bad', 'too late', '2026-03-02 16:00:00', '2026-03-02 16:05:00'),
            (5, 503, NULL, 40, 1, 'unoffered', NULL, '2026-03-02 09:20:00', '2026-03-02 09:20:00');
        """;

    /// <summary>Talk keeps when a call came and how long things took, never when it was answered or ended.</summary>
    public const string Calls = """
        INSERT INTO calls VALUES
            (601, '2026-03-02 09:00:00', '2026-03-02 09:10:00', 'inbound', 11, 1, 40, 501, 'completed', false, false, false, false, false, 20, 35, 15, 300, 30, 40, 20),
            (602, '2026-03-02 09:10:00', '2026-03-02 09:12:00', 'inbound', NULL, 2, 40, NULL, 'abandoned_in_queue', false, false, false, false, false, 90, NULL, 10, 0, NULL, NULL, NULL),
            (603, '2026-03-02 09:20:00', '2026-03-02 09:21:00', 'inbound', NULL, NULL, NULL, NULL, 'abandoned_in_ivr', false, false, false, false, false, NULL, NULL, 12, 0, NULL, NULL, NULL),
            (604, '2026-03-02 09:30:00', '2026-03-02 09:32:00', 'inbound', NULL, 1, 40, NULL, 'completed', true, false, false, false, true, 60, NULL, 10, 0, NULL, NULL, NULL),
            (605, '2026-03-02 09:40:00', '2026-03-02 09:43:00', 'outbound', 11, 2, NULL, 502, 'completed', false, false, false, false, false, 8, 8, NULL, 120, 0, 10, NULL),
            (606, '2026-03-02 22:00:00', '2026-03-02 22:01:00', 'inbound', NULL, 2, NULL, NULL, 'completed', false, false, false, true, false, 0, NULL, NULL, 0, NULL, NULL, NULL),
            (607, '2026-03-02 10:00:00', '2026-03-02 10:02:00', 'inbound', NULL, 1, 40, NULL, 'completed', false, true, false, false, false, 30, NULL, 10, 0, NULL, NULL, NULL),
            (608, '2026-03-02 10:10:00', '2026-03-02 10:12:00', 'inbound', NULL, 1, 40, NULL, 'completed', false, false, true, false, true, 45, NULL, 10, 0, NULL, NULL, NULL),
            (609, '2026-03-02 10:20:00', '2026-03-02 10:23:00', 'inbound', 12, 2, 40, NULL, 'abandoned_on_hold', false, false, false, false, false, 5, 15, 10, 30, 60, 0, NULL);
        INSERT INTO legs VALUES
            (701, 601, '2026-03-02 09:00:15', '2026-03-02 09:00:25', 12, 'agent', 'agent_missed', NULL, NULL, NULL, NULL, NULL),
            (702, 601, '2026-03-02 09:00:25', '2026-03-02 09:05:00', 11, 'agent', 'completed', 200, 30, 10, NULL, NULL),
            (703, 601, '2026-03-02 09:05:00', '2026-03-02 09:08:00', 12, 'agent', 'completed', 100, 0, 30, NULL, 702),
            (704, 601, '2026-03-02 09:01:00', '2026-03-02 09:02:00', 13, 'supervisor', 'completed', 50, 0, 0, NULL, NULL),
            (705, 601, '2026-03-02 09:03:00', '2026-03-02 09:04:00', 13, 'agent', 'completed', 20, 0, 0, 702, NULL),
            (706, 601, '2026-03-02 09:00:00', '2026-03-02 09:08:00', NULL, 'customer', 'completed', 300, 30, 0, NULL, NULL),
            (707, 602, '2026-03-02 09:10:20', '2026-03-02 09:10:40', 11, 'agent', 'agent_missed', NULL, NULL, NULL, NULL, NULL),
            (708, 602, '2026-03-02 09:10:50', '2026-03-02 09:11:00', 12, 'agent', 'agent_declined', NULL, NULL, NULL, NULL, NULL),
            (709, 605, '2026-03-02 09:40:00', '2026-03-02 09:42:00', 11, 'agent', 'completed', 120, 0, 10, NULL, NULL),
            (710, 609, '2026-03-02 10:20:10', '2026-03-02 10:23:00', 12, 'agent', 'completed', 30, 60, 0, NULL, NULL);
        """;
}
