namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>Made-up rows in the own tables and columns of Dynamics 365 Contact Center; short names stand for its unique identifiers.</summary>
internal static class Dynamics365Rows
{
    public const string Tables = """
        CREATE TABLE msdyn_ocliveworkitem (activityid VARCHAR, msdyn_ocliveworkitemid VARCHAR, modifiedon TIMESTAMP, msdyn_initiatedon TIMESTAMP, msdyn_closedon TIMESTAMP, msdyn_customer VARCHAR,
            msdyn_issueid VARCHAR, msdyn_channel VARCHAR, msdyn_isoutbound INTEGER, msdyn_isabandoned INTEGER, msdyn_isagentaccepted INTEGER, msdyn_intent VARCHAR, msdyn_transfercount INTEGER,
            msdyn_escalationcount INTEGER);
        CREATE TABLE msdyn_queueextension (msdyn_queueextensionid VARCHAR, modifiedon TIMESTAMP, msdyn_conversationid VARCHAR, msdyn_queueid VARCHAR, msdyn_sourcequeue VARCHAR,
            msdyn_targetqueue VARCHAR, msdyn_starttime TIMESTAMP, msdyn_endtime TIMESTAMP, msdyn_agentassignedon TIMESTAMP, msdyn_agentacceptedon TIMESTAMP, msdyn_closedon TIMESTAMP,
            msdyn_isabandoned INTEGER, msdyn_creationreason VARCHAR, msdyn_closurereason VARCHAR, msdyn_firstwaittimeinseconds INTEGER, msdyn_talktime INTEGER, msdyn_holdtime INTEGER,
            msdyn_activewrapuptime INTEGER, msdyn_activetime INTEGER, msdyn_handletime INTEGER);
        CREATE TABLE msdyn_ocsession (activityid VARCHAR, msdyn_liveworkitemid VARCHAR, msdyn_agentassignedon TIMESTAMP, msdyn_closurereason INTEGER);
        CREATE TABLE msdyn_sessionparticipant (msdyn_sessionparticipantid VARCHAR, modifiedon TIMESTAMP, msdyn_omnichannelsession VARCHAR, msdyn_agentid VARCHAR, msdyn_mode INTEGER,
            msdyn_cdsqueueid VARCHAR, msdyn_addedon TIMESTAMP, msdyn_joinedon TIMESTAMP, msdyn_lefton TIMESTAMP, msdyn_talktime INTEGER, msdyn_holdtime INTEGER, msdyn_activewrapuptime INTEGER,
            msdyn_activetime INTEGER, msdyn_inactivetime INTEGER);
        CREATE TABLE systemuser (systemuserid VARCHAR, msdyn_botapplicationid VARCHAR);
        CREATE TABLE msdyn_presence (msdyn_presenceid VARCHAR, msdyn_name VARCHAR, msdyn_basepresencestatus INTEGER);
        CREATE TABLE msdyn_agentstatushistory (msdyn_agentstatushistoryid VARCHAR, msdyn_agentid VARCHAR, msdyn_presenceid VARCHAR, msdyn_availablecapacity INTEGER, msdyn_isagentloggedin INTEGER,
            msdyn_starttime TIMESTAMP, msdyn_endtime TIMESTAMP);
        """;

    public const string Conversations = """
        INSERT INTO msdyn_ocliveworkitem VALUES
            -- a: answered, and transferred to another queue; its name as a conversation is not its key.
            ('a', 'name-of-a', '2026-03-02 09:10:00', '2026-03-02 09:00:00', '2026-03-02 09:10:00', 'ana', 'case-1', '192370000', 0, 0, 1, 'billing', 1, 0),
            ('b', 'name-of-b', '2026-03-02 10:01:40', '2026-03-02 10:00:00', '2026-03-02 10:01:40', 'ben', NULL, '192360000', 0, 1, 0, NULL, 0, 0),
            ('c', 'name-of-c', '2026-03-02 11:05:00', '2026-03-02 11:00:00', '2026-03-02 11:05:00', 'ana', NULL, '192370000', 1, 0, 1, NULL, 0, 0),
            -- d: the routing of a record, which is no conversation.
            ('d', 'name-of-d', '2026-03-02 11:30:00', '2026-03-02 11:30:00', '2026-03-02 11:30:00', NULL, NULL, '192350000', 0, 0, 1, NULL, 0, 0),
            -- e: overflowed from one queue to another, and answered there.
            ('e', 'name-of-e', '2026-03-02 12:04:00', '2026-03-02 12:00:00', '2026-03-02 12:04:00', 'eva', NULL, '192370000', 0, 0, 1, NULL, 0, 1),
            -- f: the bot alone.
            ('f', 'name-of-f', '2026-03-02 13:01:00', '2026-03-02 13:00:00', '2026-03-02 13:01:00', 'fay', NULL, '192360000', 0, 0, 0, NULL, 0, 0);
        INSERT INTO msdyn_queueextension VALUES
            ('a1', '2026-03-02 09:05:00', 'a', 'sales', NULL, 'support', '2026-03-02 09:00:10', '2026-03-02 09:05:00', '2026-03-02 09:00:11', '2026-03-02 09:00:30', '2026-03-02 09:05:00', 0, 'DirectQueueEntry', 'TransferOut', 20, 240, 20, 10, 250, 270),
            ('a2', '2026-03-02 09:10:00', 'a', 'support', 'sales', NULL, '2026-03-02 09:05:00', '2026-03-02 09:10:00', '2026-03-02 09:05:10', '2026-03-02 09:05:30', '2026-03-02 09:10:00', 0, 'TransferIn', 'EndConversation', 30, 200, 0, 40, 220, 240),
            ('b1', '2026-03-02 10:01:40', 'b', 'sales', NULL, NULL, '2026-03-02 10:00:10', '2026-03-02 10:01:40', '2026-03-02 10:00:20', NULL, '2026-03-02 10:01:40', 1, 'DirectQueueEntry', 'CustomerDisconnect', 90, NULL, NULL, NULL, NULL, NULL),
            ('c1', '2026-03-02 11:05:00', 'c', 'sales', NULL, NULL, '2026-03-02 11:00:00', '2026-03-02 11:05:00', '2026-03-02 11:00:00', '2026-03-02 11:00:05', '2026-03-02 11:05:00', 0, 'DirectQueueEntry', 'EndConversation', 5, 280, 0, 20, 280, 300),
            ('e1', '2026-03-02 12:01:10', 'e', 'sales', NULL, 'support', '2026-03-02 12:00:10', '2026-03-02 12:01:10', NULL, NULL, '2026-03-02 12:01:10', 0, 'DirectQueueEntry', 'InqueueOverflowQueueTransfer', 60, NULL, NULL, NULL, NULL, NULL),
            ('e2', '2026-03-02 12:04:00', 'e', 'support', 'sales', NULL, '2026-03-02 12:01:10', '2026-03-02 12:04:00', '2026-03-02 12:01:20', '2026-03-02 12:01:40', '2026-03-02 12:04:00', 0, 'TransferIn', 'EndConversation', 30, 100, 0, 20, 120, 120);
        INSERT INTO msdyn_ocsession VALUES
            ('bot', 'a', '2026-03-02 09:00:00', 192350026), ('refused', 'a', '2026-03-02 09:00:11', 192350001), ('first', 'a', '2026-03-02 09:00:15', 192350010),
            ('second', 'a', '2026-03-02 09:05:10', 192350021), ('missed', 'b', '2026-03-02 10:00:20', 192350002), ('out', 'c', '2026-03-02 11:00:00', 192350021),
            ('taken', 'e', '2026-03-02 12:01:20', 192350022);
        INSERT INTO systemuser VALUES ('dana', NULL), ('eli', NULL), ('ruth', NULL), ('noa', NULL), ('copilot', 'bot-application');
        -- msdyn_addedon keeps the date alone.
        INSERT INTO msdyn_sessionparticipant VALUES
            ('p0', '2026-03-02 09:10:00', 'bot', 'copilot', 192350002, NULL, '2026-03-02 00:00:00', '2026-03-02 09:00:00', '2026-03-02 09:00:10', 10, 0, 0, 10, 0),
            ('p1', '2026-03-02 09:10:00', 'refused', 'eli', 192350002, 'sales', '2026-03-02 00:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
            ('p2', '2026-03-02 09:10:00', 'first', 'dana', 192350002, 'sales', '2026-03-02 00:00:00', '2026-03-02 09:00:30', '2026-03-02 09:05:00', 240, 20, 10, 250, 0),
            ('p3', '2026-03-02 09:10:00', 'first', 'ruth', 192350004, 'sales', '2026-03-02 00:00:00', '2026-03-02 09:02:00', '2026-03-02 09:04:00', 120, 0, 0, 120, 0),
            ('p4', '2026-03-02 09:10:00', 'second', 'noa', 192350003, 'support', '2026-03-02 00:00:00', '2026-03-02 09:06:00', '2026-03-02 09:07:00', 60, 0, 0, 60, 0),
            ('p5', '2026-03-02 09:10:00', 'second', 'eli', 192350002, 'support', '2026-03-02 00:00:00', '2026-03-02 09:05:30', '2026-03-02 09:10:00', 200, 0, 40, 220, 0),
            ('p6', '2026-03-02 09:10:00', 'second', 'noa', 192350005, 'support', '2026-03-02 00:00:00', '2026-03-02 09:05:10', '2026-03-02 09:05:20', 10, 0, 0, 10, 0),
            ('p7', '2026-03-02 10:01:40', 'missed', 'dana', 192350002, 'sales', '2026-03-02 00:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
            ('p8', '2026-03-02 11:05:00', 'out', 'dana', 192350002, 'sales', '2026-03-02 00:00:00', '2026-03-02 11:00:05', '2026-03-02 11:05:00', 280, 0, 20, 280, 0),
            ('p9', '2026-03-02 12:04:00', 'taken', 'eli', 192350002, 'support', '2026-03-02 00:00:00', '2026-03-02 12:01:40', '2026-03-02 12:04:00', 100, 0, 20, 120, 0),
            ('p10', '2026-03-02 12:04:00', 'taken', NULL, 192350003, 'support', '2026-03-02 00:00:00', '2026-03-02 12:02:00', '2026-03-02 12:03:00', 60, 0, 0, 60, 0);
        """;

    /// <summary>Dana's stretch from 8 to 9 comes in two rows, since her capacity changed; Eli was away between his two, and logged off without a change of presence.</summary>
    public const string Presence = """
        INSERT INTO msdyn_presence VALUES ('ready', 'Available', 192360000), ('busy', 'Busy', 192360001), ('lunch', 'Lunch', 192360003);
        INSERT INTO msdyn_agentstatushistory VALUES
            ('h1', 'dana', 'ready', 100, 1, '2026-03-02 08:00:00', '2026-03-02 08:30:00'),
            ('h2', 'dana', 'ready', 60, 1, '2026-03-02 08:30:00', '2026-03-02 09:00:00'),
            ('h3', 'dana', 'busy', 0, 1, '2026-03-02 09:00:00', '2026-03-02 10:00:00'),
            ('h4', 'dana', 'lunch', 100, 1, '2026-03-02 10:00:00', '2026-03-02 10:15:00'),
            ('h5', 'dana', 'ready', 100, 1, '2026-03-02 10:15:00', '2026-03-02 10:45:00'),
            ('h6', 'dana', 'ready', 80, 1, '2026-03-02 10:45:00', NULL),
            ('h7', 'eli', 'ready', 100, 1, '2026-03-02 08:00:00', '2026-03-02 09:00:00'),
            ('h8', 'eli', 'ready', 100, 1, '2026-03-02 09:30:00', '2026-03-02 10:00:00'),
            ('h9', 'eli', 'ready', 100, 0, '2026-03-02 10:00:00', '2026-03-02 10:00:00');
        """;
}
