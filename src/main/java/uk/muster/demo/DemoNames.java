package uk.muster.demo;

import java.util.List;

/** Invented names, in no particular order. */
final class DemoNames {

    static final List<String> ALL = """
            Sam Whitcombe
            Jo Achebe
            Leah Prosser
            Imran Qureshi
            Dee Lockhart
            Marcus Bell
            Sunita Rao
            Owen Tranter
            Farah Siddiqui
            Colin Messenger
            Beth Hargreave
            Kwame Mensah
            Alison Tidy
            Ravi Bhogal
            Nadia Petrov
            Graham Ashby
            Chloe Warrender
            Tariq Aziz
            Megan Lloyd
            Dominic Farrow
            Yasmin Haddad
            Peter Cresswell
            Aoife Kinsella
            Delroy Grant
            Hannah Fairbrother
            Manjit Gill
            Stuart Penhale
            Zainab Bello
            Luke Ormerod
            Shireen Daruwala
            Karen Oldroyd
            Joel Nkemelu
            Rosie Tunnicliffe
            Harpreet Dhillon
            Fiona Garside
            Adeel Malik
            Natalie Broom
            Winston Clarke
            Eleri Vaughan
            Simon Thackray
            Parveen Akhtar
            Callum Drysdale
            Teresa Nowak
            Vikram Solanki
            Judith Amory
            Errol Stapleton
            Wendy Cartwright
            Abdul Rahim
            Philippa Dunmore
            Gurdeep Sahota
            Malcolm Entwistle
            Olive Renshaw
            Dean Hackett
            Sheila Mbeki
            """.lines().toList();

    private DemoNames() {}
}
