namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>Made-up rows in Chatwoot's own tables and columns. Users 21 and 22 are employees; inbox 2 is a widget on a page.</summary>
internal static class ChatwootRows
{
    public const string Tables = """
        CREATE TABLE inboxes (id INTEGER, account_id INTEGER, channel_type VARCHAR);
        CREATE TABLE conversations (id INTEGER, account_id INTEGER, display_id INTEGER, inbox_id INTEGER, status INTEGER, assignee_id INTEGER, contact_id BIGINT, team_id BIGINT, priority INTEGER,
            snoozed_until TIMESTAMP, first_reply_created_at TIMESTAMP, waiting_since TIMESTAMP, created_at TIMESTAMP, updated_at TIMESTAMP);
        CREATE TABLE messages (id INTEGER, account_id INTEGER, inbox_id INTEGER, conversation_id INTEGER, message_type INTEGER, private BOOLEAN, status INTEGER, content_type INTEGER,
            sender_type VARCHAR, sender_id BIGINT, created_at TIMESTAMP);
        CREATE TABLE reporting_events (id BIGINT, name VARCHAR, value DOUBLE, value_in_business_hours DOUBLE, account_id INTEGER, inbox_id INTEGER, user_id INTEGER, conversation_id INTEGER,
            event_start_time TIMESTAMP, event_end_time TIMESTAMP, created_at TIMESTAMP);
        CREATE TABLE csat_survey_responses (id BIGINT, account_id BIGINT, conversation_id BIGINT, message_id BIGINT, rating INTEGER, contact_id BIGINT, assigned_agent_id BIGINT, created_at TIMESTAMP);
        CREATE TABLE applied_slas (id BIGINT, account_id BIGINT, sla_policy_id BIGINT, conversation_id BIGINT, sla_status INTEGER, created_at TIMESTAMP, updated_at TIMESTAMP);
        """;

    public const string Rows = """
        INSERT INTO inboxes VALUES (2, 1, 'Channel::WebWidget'), (3, 1, 'Channel::Email'), (9, 2, 'Channel::Email');
        INSERT INTO conversations VALUES
            -- 5: a bot first, handed to people, resolved, opened again, resolved.
            (5, 1, 1, 2, 1, 21, 7, 4, 2, NULL, '2026-03-02 09:10:00', NULL, '2026-03-02 09:00:00', '2026-03-02 12:30:00'),
            -- 6: the bot alone.
            (6, 1, 2, 2, 1, NULL, 8, NULL, NULL, NULL, NULL, NULL, '2026-03-02 10:00:00', '2026-03-02 10:10:00'),
            -- 7: another account with the same display_id; written by an employee first, snoozed and back, never answered.
            (7, 2, 1, 9, 3, 31, 9, NULL, 0, '2026-03-03 09:00:00', NULL, '2026-03-02 11:30:00', '2026-03-02 11:00:00', '2026-03-02 11:40:00');
        INSERT INTO messages VALUES
            (100, 1, 2, 5, 0, false, 0, 0, 'Contact', 7, '2026-03-02 09:00:00'),
            (101, 1, 2, 5, 3, false, 0, 0, NULL, NULL, '2026-03-02 09:00:00'),           -- the greeting
            (102, 1, 2, 5, 1, false, 0, 0, 'AgentBot', 1, '2026-03-02 09:00:05'),
            (103, 1, 2, 5, 2, false, 0, 0, NULL, NULL, '2026-03-02 09:00:30'),           -- an activity: handed to Dana
            (104, 1, 2, 5, 1, true, 0, 0, 'User', 21, '2026-03-02 09:05:00'),            -- a private note
            (105, 1, 2, 5, 1, false, 3, 0, 'User', 22, '2026-03-02 09:08:00'),           -- it failed
            (106, 1, 2, 5, 1, false, 1, 0, 'User', 22, '2026-03-02 09:10:00'),           -- the first reply
            (107, 1, 2, 5, 0, false, 0, 0, 'Contact', 7, '2026-03-02 12:00:00'),
            (108, 1, 2, 5, 1, false, 2, 0, 'User', 21, '2026-03-02 12:20:00'),
            (109, 1, 2, 5, 3, false, 1, 9, NULL, NULL, '2026-03-02 12:30:00'),           -- the survey
            (110, 1, 2, 6, 0, false, 0, 0, 'Contact', 8, '2026-03-02 10:00:00'),
            (111, 1, 2, 6, 1, false, 0, 0, 'Captain::Assistant', 1, '2026-03-02 10:00:10'),
            (112, 1, 2, 6, 3, false, 1, 9, NULL, NULL, '2026-03-02 10:10:00'),           -- a survey without an answer
            (113, 2, 9, 7, 1, false, 1, 0, 'User', 31, '2026-03-02 11:00:00'),
            (114, 2, 9, 7, 0, false, 0, 0, 'Contact', 9, '2026-03-02 11:30:00'),
            (115, 2, 9, 7, 3, false, 3, 9, NULL, NULL, '2026-03-02 11:40:00'),           -- a survey that failed
            (116, 1, 2, 6, 3, false, 1, 9, NULL, NULL, '2026-03-02 10:11:00');
        -- The user of an event is the assignee, and a resolution runs from the creation of the conversation.
        INSERT INTO reporting_events VALUES
            (1, 'conversation_bot_handoff', 30, 30, 1, 2, 21, 5, '2026-03-02 09:00:00', '2026-03-02 09:00:30', '2026-03-02 09:00:30'),
            (2, 'conversation_opened', 0, 0, 1, 2, 21, 5, '2026-03-02 09:00:00', '2026-03-02 09:00:30', '2026-03-02 09:00:30'),
            (3, 'first_response', 600, 600, 1, 2, 21, 5, '2026-03-02 09:00:00', '2026-03-02 09:10:00', '2026-03-02 09:10:00'),
            (4, 'conversation_resolved', 600, 600, 1, 2, 21, 5, '2026-03-02 09:00:00', '2026-03-02 09:10:00', '2026-03-02 09:10:00'),
            (5, 'conversation_opened', 10200, 10200, 1, 2, 21, 5, '2026-03-02 09:10:00', '2026-03-02 12:00:00', '2026-03-02 12:00:00'),
            (6, 'conversation_resolved', 12600, 12600, 1, 2, 21, 5, '2026-03-02 09:00:00', '2026-03-02 12:30:00', '2026-03-02 12:30:00'),
            (7, 'conversation_bot_resolved', 600, 600, 1, 2, NULL, 6, '2026-03-02 10:00:00', '2026-03-02 10:10:00', '2026-03-02 10:10:00'),
            (8, 'conversation_resolved', 600, 600, 1, 2, NULL, 6, '2026-03-02 10:00:00', '2026-03-02 10:10:00', '2026-03-02 10:10:00'),
            (9, 'conversation_opened', 0, 0, 2, 9, 31, 7, '2026-03-02 11:00:00', '2026-03-02 11:30:00', '2026-03-02 11:30:00');
        INSERT INTO csat_survey_responses VALUES (1, 1, 5, 109, 5, 7, 21, '2026-03-02 13:00:00'), (2, 1, 6, 116, 2, 8, 22, '2026-03-02 10:30:00');
        INSERT INTO applied_slas VALUES
            (1, 1, 50, 5, 1, '2026-03-02 09:00:00', '2026-03-02 12:30:00'), (2, 1, 50, 6, 2, '2026-03-02 10:00:00', '2026-03-02 10:10:00'),
            (3, 2, 51, 7, 0, '2026-03-02 11:00:00', '2026-03-02 11:00:00'), (4, 1, 51, 6, 3, '2026-03-02 10:00:00', '2026-03-02 10:10:00');
        """;
}
